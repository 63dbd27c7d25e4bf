/** What others may import of the plan at a glance: its part of the door of the domain, which is `corpus/index.ts`. */
export type { ChapterRow, ChapterRows, LeadCount } from './chapter-rows.ts';
export { type CountedKind, type PartCount, partInWords, partNoun } from './count-parts.ts';
export { type Glance, glanceOf } from './glance.ts';
export type { GlanceLine, GlanceLink, GlanceRun } from './glance-lines.ts';
export type { ExplainedKind, PartExample, RoleExample } from './part-examples.ts';
