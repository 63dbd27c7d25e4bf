import { capital } from '../../questions/in-words.ts';
import type { Lesson, Stop } from '../lesson.ts';
import { lessonForm } from './form.ts';
import { type Mistake, mistakesIn } from './sentences.ts';
import { type Known, readStop } from './stops.ts';
import { readYaml } from './yaml.ts';

/** What a lesson that comes with a plan is read from, and what it is held against. */
export type WrittenLesson = Known & {
  /** The name of its file without the ending; it becomes the id of the lesson. */
  readonly name: string;
  readonly text: string;
  /** The SHA-256 of the printed text of the plan, in hexadecimal. */
  readonly sha256: string;
};

/** A lesson that was read, or all that is wrong with it, a plain sentence each. */
export type ReadLesson =
  | { readonly kind: 'read'; readonly lesson: Lesson }
  | { readonly kind: 'refused'; readonly mistakes: readonly string[] };

/**
 * Reads a lesson that a person wrote as YAML (docs/lessons.md says how). Every mistake is one plain sentence with its line. Never throws on what the text says.
 */
export function readWrittenLesson(given: WrittenLesson): ReadLesson {
  const yaml = readYaml(given.text);
  if ('mistakes' in yaml) return { kind: 'refused', mistakes: yaml.mistakes };
  const refused = (mistakes: readonly Mistake[]): ReadLesson => ({
    kind: 'refused',
    mistakes: mistakes
      .map(({ path, says }) => `${where(path)}line ${yaml.lineOf(path)}: ${says}`)
      .map(capital),
  });
  const form = lessonForm.safeParse(yaml.value);
  if (!form.success) return refused(mistakesIn(form.error, [], Object.keys(lessonForm.shape)));
  const { title, about, author, written, stops } = form.data;
  const mistakes: Mistake[] = [];
  const read = stops.flatMap((one, at): readonly Stop[] => {
    const outcome = readStop(given, one, `stop-${at + 1}`);
    if ('stop' in outcome) return [outcome.stop];
    mistakes.push(...outcome.mistakes.map(({ path, says }) => ({ path: ['stops', at, ...path], says })));
    return [];
  });
  if (mistakes.length > 0) return refused(mistakes);
  const { id, title: planTitle, version = 1 } = given.graph.plan.meta;
  const day = new Date(written).toISOString();
  return {
    kind: 'read',
    lesson: {
      id: given.name,
      title,
      about: about.trim(),
      author,
      plan: { id, title: planTitle, version, sha256: given.sha256 },
      stops: read,
      created: day,
      modified: day,
    },
  };
}

function where([list, at]: readonly PropertyKey[]): string {
  return list === 'stops' && typeof at === 'number' ? `Stop ${at + 1}, ` : '';
}
