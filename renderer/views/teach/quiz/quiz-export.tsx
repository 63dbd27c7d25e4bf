import type { ReactElement } from 'react';
import { type Exportable, type Quiz, type QuizPart, quizExport } from '../../../../corpus/index.ts';
import { useApp } from '../../../app-context.ts';
import { type ExportEntry, ExportMenu } from '../../../parts/export-menu.tsx';
import { exportProvenance } from '../../../state/export-file.ts';
import { quizInWords } from '../../../state/quiz-picks.ts';

/** The menu that saves a quiz: the sheet for the class, and apart from it the key. */
export function QuizExport({ quiz }: { readonly quiz: Quiz }): ReactElement {
  const { graph, host } = useApp();
  const make = (part: QuizPart) => (): Exportable =>
    quizExport(graph, quiz, part, exportProvenance({ graph, host }, quizInWords(graph, quiz.setting)));
  const [sheet, key] = [make('sheet'), make('key')];
  const entries: readonly ExportEntry[] = [
    {
      id: 'sheet-docx',
      format: 'docx',
      name: 'Word, sheet',
      about: 'To hand out: no answer in it',
      make: sheet,
    },
    {
      id: 'key-docx',
      format: 'docx',
      name: 'Word, key',
      about: 'The answers, with the words that show them',
      make: key,
    },
    { id: 'sheet-md', format: 'md', name: 'Markdown, sheet', about: 'Plain text to hand out', make: sheet },
    { id: 'key-md', format: 'md', name: 'Markdown, key', about: 'Plain text with the answers', make: key },
    { id: 'key-csv', format: 'csv', name: 'CSV, with the key', about: 'A row for each question', make: key },
    {
      id: 'key-json',
      format: 'json',
      name: 'JSON, with the key',
      about: 'For programs that ask questions',
      make: key,
    },
  ];
  return <ExportMenu entries={entries} host={host} make={key} />;
}
