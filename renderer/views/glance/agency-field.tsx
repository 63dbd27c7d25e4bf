import type { ReactElement } from 'react';
import { useApp } from '../../app-context.ts';
import { hrefOf, parseRoute } from '../../state/route.ts';
import { BodyPicker } from '../ask/body-picker.tsx';

/** Finds an agency by any of its names, and opens its dossier. */
export function AgencyField(): ReactElement {
  const { router } = useApp();
  return (
    <BodyPicker
      chosen={null}
      label="Your agency"
      onPick={(id) => router.open(parseRoute(hrefOf(id)))}
      placeholder="Your agency, by any of its names"
    />
  );
}
