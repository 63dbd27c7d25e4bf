import { whatIsAbbreviated } from './kinds/abbreviations.ts';
import { whoIsAlone } from './kinds/alone.ts';
import { howManyBodies } from './kinds/body-count.ts';
import { whichMeasureOfTheBox } from './kinds/box-measure.ts';
import { whatIsTheValue } from './kinds/indicator-value.ts';
import { whoLeads } from './kinds/lead.ts';
import { whatIsNamed } from './kinds/named.ts';
import { whichNameALead } from './kinds/names-lead.ts';
import { whichOrder } from './kinds/order.ts';
import { howMuchByWhen } from './kinds/quantity.ts';
import { whereIsTheSentence } from './kinds/sentence.ts';
import { whoTakesPart } from './kinds/takes-part.ts';
import type { QuizKind } from './quiz.ts';

/**
 * The kinds of questions there are, in the order in which they are offered. The names stand in lessons and addresses, so they stay as they are: a quiz of the same
 * seed is drawn by them too.
 */
export const QUIZ_KINDS: readonly QuizKind[] = [
  {
    name: 'lead',
    title: 'Who leads',
    about: 'The lead that a clause prints, or that it prints none',
    make: whoLeads,
  },
  {
    name: 'names-lead',
    title: 'Where a lead is named',
    about: 'Which of several clauses print a lead',
    make: whichNameALead,
  },
  {
    name: 'takes-part',
    title: 'Who takes part',
    about: 'Which of several bodies a clause names',
    make: whoTakesPart,
  },
  { name: 'alone', title: 'Who is alone', about: 'Where a clause names one body only', make: whoIsAlone },
  {
    name: 'body-count',
    title: 'How many bodies',
    about: 'The number of bodies in a clause',
    make: howManyBodies,
  },
  {
    name: 'abbreviations',
    title: 'Abbreviations',
    about: 'Which body each of them stands for',
    make: whatIsAbbreviated,
  },
  {
    name: 'sentence',
    title: 'Where a sentence stands',
    about: 'Which section or box holds it',
    make: whereIsTheSentence,
  },
  {
    name: 'indicator',
    title: 'Values of indicators',
    about: 'What the table prints for a year',
    make: whatIsTheValue,
  },
  {
    name: 'quantity',
    title: 'How much, by when',
    about: 'The number or year in the gap of a sentence',
    make: howMuchByWhen,
  },
  {
    name: 'named',
    title: 'Names in the text',
    about: 'Which law, plan, organisation or place is named',
    make: whatIsNamed,
  },
  {
    name: 'box-measure',
    title: 'Boxes and measures',
    about: 'Which measure each box elaborates',
    make: whichMeasureOfTheBox,
  },
  {
    name: 'order',
    title: 'Order of the parts',
    about: 'Chapters, sections, measures and projects in order',
    make: whichOrder,
  },
];
