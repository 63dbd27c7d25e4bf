import { type ReactElement, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  type AttachedLesson,
  attachLesson,
  type Exportable,
  type ExportFormat,
  type HandoutOf,
  handoutAnswers,
  handoutExport,
  type Lesson,
} from '../../../../corpus/index.ts';
import { useApp, useStore } from '../../../app-context.ts';
import { ReportPaper } from '../../../parts/report-paper.tsx';
import { DialogTitle, WindowDialog } from '../../../parts/window-dialog.tsx';
import { exportFile, exportProvenance } from '../../../state/export-file.ts';
import {
  answersInWords,
  choiceInWords,
  type HandoutAsked,
  type HandoutChoice,
  handoutOptions,
} from '../../../state/handout.ts';
import { lessonTitle } from '../../../state/lesson-words.ts';
import { nameOfPlace } from '../places.ts';
import { viewInWords } from '../view-words.ts';
import styles from './handout-dialog.module.css';
import { HandoutFields } from './handout-fields.tsx';
import { HandoutWays } from './handout-ways.tsx';
import { saveHandoutPdf } from './save-pdf.ts';
import { usePaper } from './use-paper.ts';

/** Makes a handout of a lesson or of a part of the plan: what stands in it, and in which form it is wanted. */
export function HandoutDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const { graph, lessons } = useApp();
  const asked = useStore(lessons.handout);
  const all = useStore(lessons.lessons);
  const lesson = asked?.kind === 'lesson' ? all.find(({ id }) => id === asked.id) : undefined;
  const attached = useMemo(() => (lesson ? attachLesson(graph, lesson) : undefined), [graph, lesson]);
  const isThere = asked && (asked.kind === 'lesson' ? lesson && attached : graph.nodes.has(asked.id));
  if (!asked || !isThere) return null;
  return (
    <WindowDialog inside={styles.dialog} onClose={onClose} sheet={styles.modal}>
      <DialogTitle>Handout</DialogTitle>
      <Asked asked={asked} attached={attached ?? null} lesson={lesson ?? null} onClose={onClose} />
    </WindowDialog>
  );
}

type AskedProps = {
  readonly asked: HandoutAsked;
  readonly lesson: Lesson | null;
  readonly attached: AttachedLesson | null;
  readonly onClose: () => void;
};

function Asked({ asked, lesson, attached, onClose }: AskedProps): ReactElement {
  const { graph, host, settings } = useApp();
  const kept = useStore(settings, ({ handout }) => handout);
  const [speaker, setSpeaker] = useState(false);
  const choice = useMemo((): HandoutChoice => ({ ...kept, speaker }), [kept, speaker]);
  const choose = ({ speaker: isForSpeaker, ...handout }: HandoutChoice) => {
    setSpeaker(isForSpeaker);
    settings.set({ ...settings.get(), handout });
  };
  const [said, setSaid] = useState('');
  const node = graph.nodes.get(asked.id);
  const of = useMemo(
    (): HandoutOf =>
      lesson && attached
        ? { lesson, attached, viewInWords: (address) => viewInWords(graph, address) }
        : { range: asked.id, covers: choice.covers },
    [graph, asked, lesson, attached, choice.covers],
  );
  // Quizzes and hunts are made for this, so it is done once and not at every choice.
  const all = useMemo(() => handoutAnswers(graph, of), [graph, of]);
  const inWords = answersInWords(lesson && !choice.blanks ? { ...all, blanks: 0 } : all);
  const make = (isKey: boolean): Exportable =>
    handoutExport(
      graph,
      of,
      handoutOptions(choice, isKey),
      exportProvenance({ graph, host }, choiceInWords(choice, asked)),
    );
  const paper = usePaper(() => make(false).report);
  const save = async (format: ExportFormat, isKey: boolean) => {
    setSaid('Writing …');
    setSaid((await exportFile(host, format, () => make(isKey))).words);
  };
  const savePdf = async (isKey: boolean) => {
    const made = make(isKey);
    setSaid('Writing …');
    setSaid(await paper.during(made.report, () => saveHandoutPdf(host, made)));
  };
  return (
    <>
      <p className={styles.of}>{lesson ? lessonTitle(lesson) : node ? nameOfPlace(graph, node) : asked.id}</p>
      <HandoutFields choice={choice} answers={inWords} lesson={lesson} onChoose={choose} />
      <HandoutWays
        hasKey={inWords !== ''}
        isKeyInside={choice.isKeyInside}
        onClose={onClose}
        onPdf={host.savePdf ? (isKey) => void savePdf(isKey) : null}
        onPrint={(isKey) => paper.print(make(isKey).report)}
        onSave={(format, isKey) => void save(format, isKey)}
        said={said}
      />
      {paper.report ? createPortal(<ReportPaper report={paper.report} />, document.body) : null}
    </>
  );
}
