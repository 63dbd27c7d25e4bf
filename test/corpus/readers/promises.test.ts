import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_COMMITMENTS } from '../../../corpus/patterns/english-commitments.ts';
import { promisesIn } from '../../../corpus/readers/promises.ts';

const read = (text: string) => promisesIn(text, ENGLISH_COMMITMENTS);
const verbs = (text: string) => read(text).map(({ verb }) => verb);
const pairs = (text: string) => read(text).map(({ verb, object }) => [verb, object?.text ?? null]);

describe('what a sentence promises', () => {
  it('is each coordinated clause with what it acts upon, also where "will be" is left out', () => {
    expect(
      pairs('A system will be improved, B refined, and the rules on C and D will be strengthened.'),
    ).toEqual([
      ['improve', 'A system'],
      ['refine', 'B'],
      ['strengthen', 'the rules on C and D'],
    ]);
  });

  it('is every verb that shares a subject', () => {
    expect(pairs('Laws and regulations will be enacted, revised, repealed or interpreted in time.')).toEqual([
      ['enact', 'Laws and regulations'],
      ['revise', 'Laws and regulations'],
      ['repeal', 'Laws and regulations'],
      ['interpret', 'Laws and regulations'],
    ]);
  });

  it('does not take a participle before a noun for a verb', () => {
    expect(
      pairs('Malicious agents will be cracked down on, and related actions will be dealt with.'),
    ).toEqual([
      ['crack down on', 'Malicious agents'],
      ['deal with', 'related actions'],
    ]);
  });

  it.each([
    ['Coordinated efforts will be made to revise and improve the Patent Law.', ['revise', 'improve']],
    ['Efforts will be made to ensure that X works, guide Y, and ensure Z.', ['ensure', 'guide', 'ensure']],
    ['Work will be done to help enterprises build systems and train staff.', ['help']],
    ['Continued progress will be made in establishing a credit system.', ['establish']],
    ['Fresh progress will be made in Belt and Road cooperation.', ['make progress']],
    ['Support will be given to banks to create new modes.', ['support']],
    ['Support will be given IPR capacity building in other developing countries.', ['support']],
    ['Guidance will be given toward order-based R&D.', ['guide']],
    ['In-depth research will be conducted on the ownership of data.', ['research']],
    ['Research, analysis and publication of information will be carried out.', ['carry out']],
    [
      'Attention will be paid to SMEs, and importance will be attached to brands.',
      ['pay attention', 'attach importance'],
    ],
    ['Priority will be given to green technology.', ['prioritise']],
    ['Training will be carried out on trade secret protection.', ['carry out']],
    ['Special actions will be taken in key sectors.', ['take']],
    ['Enterprises will be encouraged to support the transfer of rights and increase funds.', ['encourage']],
    ['Geographical indications will be used as a tool to help vitalize the countryside.', ['use']],
    ['There will be remarkable results in IT application.', ['be']],
    [
      'China will play a larger role in the system and will be more effective in coordination.',
      ['play', 'be'],
    ],
    [
      'A rate will reach and maintain a high level and more rights will emerge.',
      ['reach', 'maintain', 'emerge'],
    ],
    [
      'Local governments should carry forward creativity, take the initiative to develop ideas, and improve rules.',
      ['carry forward', 'take', 'improve'],
    ],
    ['Banks shall not charge fees.', ['not charge']],
    ['By May, GSA will have developed a tool.', ['develop']],
  ])('of “%s” is %j', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it('is nothing where only a clause inside has the modal', () => {
    expect(read('The system was built, which will effectively support innovation.')).toEqual([]);
    expect(read('We believe that exports will grow.')).toEqual([]);
    expect(read('It shows the will of the people.')).toEqual([]);
    expect(read('It is necessary to ensure stability, and the supply needs to be improved.')).toEqual([]);
  });

  it('is the main clause where its subject holds a clause with a verb of its own', () => {
    expect(pairs('The phenomenon that theft is prone to occur will be curbed.')).toEqual([
      ['curb', 'The phenomenon that theft is prone to occur'],
    ]);
  });

  it('begins behind words in front of the subject', () => {
    expect(
      pairs(
        'With the support of big data, cloud computing and other technologies, and with search as the core, sorting will be improved.',
      ),
    ).toEqual([['improve', 'sorting']]);
    expect(pairs('To meet the needs of industries, service clusters will be improved.')).toEqual([
      ['improve', 'service clusters'],
    ]);
  });

  it('rests on printed words, whatever the sentence', () => {
    const words = fc.constantFrom(
      ...'The system will be improved and , refined efforts made to revise that which should support A by 2025 in establishing guide ( ) ; not there research on conducted have been .'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const { printed, range, object, subject } of read(text)) {
          expect(text.slice(...range)).toBe(printed);
          for (const part of [object, subject]) if (part) expect(text.slice(...part.range)).toBe(part.text);
        }
      }),
      { numRuns: 400 },
    );
  });
});
