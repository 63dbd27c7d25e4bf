import type { Root } from 'mdast';
import { parse } from 'yaml';
import { z } from 'zod';
import type { PlanMeta, Problem } from './model.ts';
import { PATTERNS, patternNamed } from './patterns/all.ts';
import type { PlanPattern } from './patterns/pattern.ts';

const year = z.number().int();
const frontMatter = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  shortTitle: z.string(),
  issuer: z.string(),
  number: z.string(),
  issued: z.string(),
  language: z.string(),
  period: z.tuple([year, year]),
  version: z.number().int().positive().optional(),
  translation: z.string().optional(),
  published: z.string(),
  rights: z.string(),
  pattern: z.string(),
});

/** What is known of a plan as a whole, and the pattern that it is printed in. */
export type Described = {
  readonly meta: PlanMeta;
  readonly pattern: PlanPattern;
  readonly problems: readonly Problem[];
};

const [FIRST_PATTERN] = PATTERNS;

/** Reads the YAML front matter of `plan.md`. What is missing or of another form is left empty and reported. */
export function describe(root: Root): Described {
  const yaml = root.children[0]?.type === 'yaml' ? root.children[0].value : '';
  const outcome = frontMatter.safeParse(parseYaml(yaml));
  const given = outcome.success ? outcome.data : undefined;
  const named = given ? patternNamed(given.pattern) : undefined;
  const problems: Problem[] = [];
  if (!outcome.success) {
    const fields = [...new Set(outcome.error.issues.map((issue) => issue.path[0] ?? 'the whole'))].join(', ');
    problems.push(
      problem(`The front matter of plan.md could not be read: ${fields}. The plan is shown without it.`),
    );
  } else if (!named) {
    problems.push(
      problem(
        `Nobody knows the pattern “${outcome.data.pattern}”. The plan was read as “${FIRST_PATTERN.id}”.`,
      ),
    );
  }
  return { meta: given ?? EMPTY, pattern: named ?? FIRST_PATTERN, problems };
}

const EMPTY: PlanMeta = {
  id: 'plan',
  title: '',
  shortTitle: '',
  issuer: '',
  number: '',
  issued: '',
  language: 'en',
  period: [0, 0],
  published: '',
  rights: '',
};

function problem(message: string): Problem {
  return { severity: 'unread', code: 'front-matter-not-read', message, at: null, place: null };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
