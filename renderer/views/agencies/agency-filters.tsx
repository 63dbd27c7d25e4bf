import { type ReactElement, useMemo } from 'react';
import { nodesOf, ROLE_ORDER } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { PickMenu } from '../../parts/pick-menu.tsx';
import { capital, ROLE_WORD } from '../../parts/words.ts';
import { type Picked, pick as pickValues } from '../../state/picked.ts';
import { chapterNumber, PICKED_AS } from './agency-pick.ts';
import { type AgencyPick, kindsOf, type Listed, leftBy } from './listed.ts';

type AgencyFiltersProps = {
  /** The bodies that are left by what was typed, before anything is picked. */
  readonly rows: readonly Listed[];
  /** All bodies of the plan. */
  readonly all: readonly Listed[];
  readonly pick: AgencyPick;
  readonly picked: Picked;
};

/** The row of menus by which the list of bodies is narrowed; each value says how many bodies it leaves. */
export function AgencyFilters({ rows, all, pick, picked }: AgencyFiltersProps): ReactElement {
  const { graph, router } = useApp();
  const kinds = useMemo(() => kindsOf(all), [all]);
  const chapters = useMemo(() => nodesOf(graph, 'chapter'), [graph]);
  const counts = (name: keyof AgencyPick, values: readonly string[]) => {
    const left = leftBy(rows, pick, name, values);
    return (value: string) => left.get(value) ?? 0;
  };
  const ofRole = counts('roles', ROLE_ORDER);
  const ofChapter = counts(
    'chapters',
    chapters.map(({ id }) => id),
  );
  const ofKind = counts('kinds', kinds);
  const onPick = (name: keyof AgencyPick) => (values: readonly string[]) =>
    router.replace({ kind: 'agencies', picked: pickValues(picked, PICKED_AS[name], values) });
  return (
    <>
      <PickMenu
        label="Role"
        onPick={onPick('roles')}
        options={ROLE_ORDER.map((role) => ({
          value: role,
          name: capital(ROLE_WORD[role]),
          short: ROLE_WORD[role],
          count: ofRole(role),
        }))}
        picked={pick.roles}
      />
      <PickMenu
        label="Chapter"
        onPick={onPick('chapters')}
        options={chapters.map(({ id, title }) => ({
          value: id,
          name: `${chapterNumber(graph, id)} ${title}`,
          short: chapterNumber(graph, id),
          count: ofChapter(id),
        }))}
        picked={pick.chapters}
      />
      <PickMenu
        label="Kind"
        onPick={onPick('kinds')}
        options={kinds.map((kind) => ({
          value: kind,
          name: capital(kind),
          short: kind,
          count: ofKind(kind),
        }))}
        picked={pick.kinds}
      />
    </>
  );
}
