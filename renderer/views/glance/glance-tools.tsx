import type { ReactElement } from 'react';
import { type Glance, glanceExport } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { exportProvenance } from '../../state/export-file.ts';
import { AddToLesson } from '../teach/add-button.tsx';

/** Prints the page, or writes it as a file. */
export function GlanceTools({ glance }: { readonly glance: Glance }): ReactElement {
  const app = useApp();
  return (
    <>
      <ToolButton onPress={() => window.print()}>Print</ToolButton>
      <AddToLesson />
      <ExportMenu
        host={app.host}
        make={() => glanceExport(app.graph, glance, exportProvenance(app, ''))}
        note="The lines, the counts and the table of chapters."
      />
    </>
  );
}
