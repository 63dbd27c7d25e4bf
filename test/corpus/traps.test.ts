import { describe, expect, it } from 'vitest';
import { edgesFrom, edgesTo } from '../../corpus/graph.ts';
import { edges, files, graph, node, plan } from './the-plan.ts';

const assigned = (clause: string) => edgesFrom(graph, clause, 'assigns').map((edge) => [edge.to, edge.role]);

describe('what is odd in the printed text is read right', () => {
  it('puts a chapter title together that is broken over three lines', () => {
    expect(node('chapter-4', 'chapter').title).toBe(
      'Improving the Effectiveness of Intellectual Property Transfer and Commercialization, and Supporting the Innovation-Driven Development of the Real Economy',
    );
    expect(node('chapter-7', 'chapter').place.end.line - node('chapter-7', 'chapter').place.start.line).toBe(
      4,
    );
  });

  it('puts a box title together and leaves the title of its first project alone', () => {
    expect(node('box-8', 'box').title).toBe(
      'Project to Promote the Intellectual Property Strategy in Small and Medium-Sized Enterprises',
    );
    expect(node('box-8/project-1', 'project').title).toBe('Improving intellectual property management');
    expect(node('box-12', 'box').title).toBe(
      'The Project to Make Public Intellectual Property Services More Information-Based and Intelligent',
    );
  });

  it('ends a box where the text goes on with a measure, though nothing marks the end', () => {
    expect(node('section-4/measure-2', 'measure').title).toBe(
      'Improving intellectual property protection policies',
    );
    expect(node('section-6/measure-2', 'measure').parent).toBe('section-6');
    expect(node('box-3/project-2', 'project').parent).toBe('box-3');
    expect(graph.nodes.has('box-3/project-3')).toBe(false);
  });

  it('gives each project of Box 5 its own clause, and the other boxes one for the whole', () => {
    expect(edgesTo(graph, 'box-5/project-1', 'governs').map((edge) => edge.from)).toEqual(['clause-12']);
    expect(edgesTo(graph, 'box-5/project-2', 'governs').map((edge) => edge.from)).toEqual(['clause-13']);
    expect(edgesTo(graph, 'box-5', 'governs')).toEqual([]);
    expect(edgesTo(graph, 'box-11', 'governs').map((edge) => edge.from)).toEqual(['clause-31']);
  });

  it('lets Boxes 5 and 10, right behind another box, elaborate the same measure as that box', () => {
    const measureOf = (box: string) => edgesFrom(graph, box, 'follows').map((edge) => edge.to);
    expect(measureOf('box-5')).toEqual(measureOf('box-4'));
    expect(measureOf('box-10')).toEqual(measureOf('box-9'));
  });

  it('knows section 18 though it is printed “(18)”', () => {
    expect(node('section-18', 'section')).toMatchObject({
      label: '(18)',
      title: 'Strengthening organization and leadership',
    });
  });

  it('keeps names whole that contain commas and “and”', () => {
    const printed = edgesFrom(graph, 'clause-1', 'assigns').map((edge) => edge.printed);
    expect(printed).toContain(
      'State Administration of Science, Technology and Industry for National Defense',
    );
    expect(printed).toHaveLength(15);
    expect(edgesFrom(graph, 'clause-29', 'assigns').map((edge) => edge.printed)).toEqual([
      'Central Publicity Department',
      'Ministry of Culture and Tourism',
      'General Administration of Radio, Film and Television',
    ]);
    expect(
      edgesFrom(graph, 'clause-19', 'assigns')
        .map((edge) => edge.printed)
        .slice(-1),
    ).toEqual(['National Bureau of Statistics']);
  });

  it('has 402 no-break spaces in the source and none in what is read', () => {
    expect(files.source.split('\u00a0')).toHaveLength(403);
    expect(files.markdown).not.toContain('\u00a0');
    expect(plan.nodes.some((one) => one.text.includes('\u00a0'))).toBe(false);
  });

  it('reads a clause that prints “will be done be”', () => {
    expect(node('clause-7', 'clause').text).toMatch(/^\(This will be done be the Supreme/);
    expect(assigned('clause-7')).toEqual([
      ['agency/spc', 'joint'],
      ['agency/spp', 'joint'],
      ['agency/mps', 'joint'],
    ]);
  });

  it('reads the lead of a clause that prints “under the the leadership of”', () => {
    expect(node('clause-50', 'clause').arrangement).toBe('led');
    expect(assigned('clause-50')[0]).toEqual(['agency/cnipa', 'lead']);
  });

  it('reads the lead of the clause that prints “in accordance under the leadership of … with their”', () => {
    expect(node('clause-33', 'clause').arrangement).toBe('led');
    expect(assigned('clause-33')).toEqual([
      ['agency/cnipa', 'lead'],
      ['agency/cac', 'participant'],
      ['agency/ndrc', 'participant'],
      ['agency/mof', 'participant'],
    ]);
  });

  it('reads names without their article, in a list and behind “the leadership of”', () => {
    expect(assigned('clause-3')).toContainEqual(['agency/nfga', 'joint']);
    expect(assigned('clause-30')[0]).toEqual(['agency/cnipa', 'lead']);
  });

  it('reports every such wording, and no other', () => {
    const worded = plan.problems
      .filter((problem) => problem.code === 'clause-wording')
      .map((problem) => problem.at);
    expect(worded).toEqual(
      ['1', '3', '4', '7', '30', '33', '50', '52', '53', '54'].map((number) => `clause-${number}`),
    );
  });

  it('names no lead where none is printed, though a body stands first out of turn', () => {
    expect(node('clause-26', 'clause').arrangement).toBe('joint');
    expect(new Set(assigned('clause-26').map(([, role]) => role))).toEqual(new Set(['joint']));
  });

  it('counts 22 led clauses (21 by one body, 1 by another), 4 sole and 29 joint', () => {
    const arranged = plan.nodes.flatMap((one) => (one.kind === 'clause' ? [one.arrangement] : []));
    const count = (arrangement: string) => arranged.filter((one) => one === arrangement).length;
    expect([count('led'), count('sole'), count('joint')]).toEqual([22, 4, 29]);
    const leads = edges('assigns').filter((edge) => edge.role === 'lead');
    expect(leads.filter((edge) => edge.to === 'agency/cnipa')).toHaveLength(21);
    expect(leads.filter((edge) => edge.to === 'agency/samr').map((edge) => edge.from)).toEqual(['clause-2']);
  });

  it('shows beside every lead the words that print it', () => {
    for (const edge of edges('assigns')) {
      if (edge.role !== 'lead') continue;
      const at = edge.leadPlace?.start.offset ?? 0;
      expect(files.source.slice(at - 60, at).replace(/\s+/g, ' ')).toMatch(/leadership of (?:the )?$/);
    }
  });

  it('puts the flattened indicator table together, with the footnote marks in its cells', () => {
    const table = node('section-3/table-1', 'table');
    expect(table.columns).toEqual(['Indicators', '2020', '2025', 'Accumulative change', 'Indicator type']);
    expect(table.title).toBe(
      'Main Indicators of Intellectual Property Development during the 14th Five-Year Plan Period',
    );
    expect(node('indicator-5', 'indicator').cells.map((cell) => cell.text)).toEqual([
      '5. Value-added of patent-intensive industries as a proportion of GDP (%)',
      '11.6',
      '13.0',
      '1.4',
      'Anticipated',
    ]);
    expect(node('indicator-5', 'indicator')).toMatchObject({
      unit: '%',
      title: 'Value-added of patent-intensive industries as a proportion of GDP',
    });
    expect(node('indicator-5', 'indicator').cells[1]?.marks).toEqual(['indicator-5/mark-3']);
    expect(node('indicator-8', 'indicator').cells.map((cell) => cell.text)).toEqual([
      '8. Rate of first-instance intellectual property cases in which no repeal was made',
      '-',
      '85',
      '-',
      'Anticipated',
    ]);
    expect(edges('cites').map((edge) => [edge.from, edge.to])).toEqual([
      ['indicator-1/mark-1', 'footnote-1'],
      ['indicator-3/mark-2', 'footnote-2'],
      ['indicator-5/mark-3', 'footnote-3'],
      ['indicator-6/mark-4', 'footnote-4'],
    ]);
  });

  it('keeps lists together whose items end in “;” or “; and”', () => {
    const items = plan.nodes.filter((one) => one.kind === 'item' && one.parent === 'chapter-1');
    expect(items).toHaveLength(7);
    expect(node('chapter-1/item-6', 'item').text).toMatch(/; and$/);
    expect(node('chapter-1/p-3', 'paragraph').text).toMatch(/^To improve intellectual property rights/);
  });

  it('does not take an indicator for a section, nor a number in a footnote for a quantity', () => {
    expect(node('section-4', 'section').title).toBe(
      'Improving the legal and policy system of intellectual property',
    );
    const inFootnote = plan.nodes.flatMap((one) =>
      one.kind === 'quantity' && one.parent === 'footnote-1' ? [one.text] : [],
    );
    expect(inFootnote).toEqual(['more than 10 years']);
  });

  it('says what a number counts in the words of the sentence', () => {
    const counts = plan.nodes.flatMap((one) =>
      one.kind === 'quantity' ? [[one.text, one.value, one.unit, one.counts]] : [],
    );
    expect(counts).toContainEqual([
      '40,000',
      40000,
      null,
      'The number of licensed patent attorneys nationwide',
    ]);
    expect(counts).toContainEqual([
      'within 15 months',
      15,
      'months',
      'The invention patent examination period',
    ]);
    expect(counts).toContainEqual([
      '50%',
      50,
      '%',
      'coverage of prefectural and municipal public service institutions',
    ]);
    expect(counts).toContainEqual([
      'One hundred',
      100,
      null,
      'national demonstration zones for the protection of geographical indication products',
    ]);
    expect(counts).toContainEqual([
      '2180',
      2180,
      'billion yuan',
      'Registered amount of intellectual property pledge financing',
    ]);
  });
});

describe('what is computed is labelled as computed', () => {
  it('gives every related place a reason, and none that is tied to it in print', () => {
    const related = edges('related');
    expect(related.length).toBeGreaterThan(10);
    for (const edge of related) {
      expect(edge.reason).toMatch(/^both (?:name|speak of) /);
      const printed = edges('follows').some(
        (tie) => [tie.from, tie.to].sort().join() === [edge.from, edge.to].sort().join(),
      );
      expect([edge.from, edge.to, printed]).toEqual([edge.from, edge.to, false]);
    }
  });

  it('relates the two places that speak of trade secrets outside Box 1 and its measure', () => {
    expect(
      edges('related')
        .filter((edge) => edge.from === 'section-15/measure-2')
        .map((edge) => [edge.to, edge.reason]),
    ).toEqual([
      ['section-4/measure-1', 'both speak of “trade secret”'],
      ['box-1', 'both speak of “trade secret”'],
    ]);
  });
});
