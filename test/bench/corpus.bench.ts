import { bench, describe } from 'vitest';
import { goTo } from '../../corpus/cite/go-to.ts';
import { linkPlan } from '../../corpus/graph.ts';
import { openPlan } from '../../corpus/plan.ts';
import { agencyRows } from '../../corpus/questions/agencies.ts';
import { dossier } from '../../corpus/questions/dossier.ts';
import { files, graph, plan } from '../corpus/the-plan.ts';

describe('at build or import time', () => {
  bench('read the plan from its files', () => {
    openPlan(files);
  });
});

describe('at start', () => {
  bench('link the plan', () => {
    linkPlan(plan);
  });
});

// One frame is 16 ms: each of these runs on a key press or a click.
describe('on a key press', () => {
  bench('go to, a letter', () => {
    goTo(graph, 'm');
  });
  bench('go to, a citation', () => {
    goTo(graph, 's4 ¶2');
  });
  bench('the list of agencies', () => {
    agencyRows(graph);
  });
  bench('the longest dossier', () => {
    dossier(graph, 'agency/cnipa');
  });
});
