import { describe, expect, it } from 'vitest';
import type { HintCases, Sample } from '../lib/core/hints/cases';
import { createEngine } from '../lib/core/hints/engine';
import type { Finding } from '../lib/core/hints/hint';
import { hints } from '../lib/core/hints/index';
import type { Lang } from '../lib/core/languages/language';
import { createCutter } from '../lib/core/text/cut';
import { readCase } from '../lib/core/ticket/read-case';
import type { Ticket } from '../lib/core/ticket/ticket';

const files = import.meta.glob<{ cases: HintCases }>('../lib/core/hints/{en,id,any}/*.cases.ts', { eager: true });
/** A hint that speaks both languages may keep a file of cases for each. */
const kinds = ['.cases.ts', '.en.cases.ts', '.id.cases.ts'];
const casesOf = (id: string): HintCases => {
  const own = kinds.flatMap((kind) => files[`../lib/core/hints/${id}${kind}`]?.cases ?? []);
  return { flag: own.flatMap(({ flag }) => flag), pass: own.flatMap(({ pass }) => pass) };
};

const usual: Readonly<Record<Lang, string>> = {
  en: 'Hello, my order has not arrived and I would like to know where it is.',
  id: 'Halo, pesanan saya belum sampai, saya ingin tahu posisinya di mana.',
};

const ticketOf = (sample: Sample): Ticket => ({
  helpdesk: 'cases',
  account: 'cases',
  id: '1',
  channel: sample.channel ?? 'email',
  subject: sample.subject ?? null,
  requester: { name: sample.requester ?? null, id: null, email: null },
  messages: (sample.thread ?? [['customer', usual[sample.lang]] as const]).map(([role, text, ...attachments], i) => ({
    id: `m${i + 1}`,
    role,
    visibility: 'public',
    author: role === 'customer' ? (sample.requester ?? null) : 'Agent',
    at: new Date(Date.UTC(2026, 2, 2, 9, i)).toISOString(),
    text,
    attachments,
  })),
  folded: 0,
});

const cut = createCutter();
const judge = (id: string, sample: Sample): readonly Finding[] => {
  const hint = hints.filter((one) => one.id === id);
  const about = readCase(ticketOf(sample), cut);
  return createEngine(hint)(cut(sample.draft, about.lang ?? sample.lang), about);
};

const meets = (finding: Finding, { draft, quote, question, answer }: Sample): boolean => {
  if (
    question !== undefined &&
    !(finding.question && (finding.question.includes(question) || question.includes(finding.question)))
  )
    return false;
  if (answer !== undefined && !(finding.answer && (finding.answer.includes(answer) || answer.includes(finding.answer))))
    return false;
  if (quote === undefined || quote === '') return true;
  const start = draft.indexOf(quote);
  return finding.quote === '' || (finding.span.start < start + quote.length && start < finding.span.end);
};

describe.each(hints.map((hint) => hint.id))('%s', (id) => {
  const cases = casesOf(id);

  it('has at least eight cases of each kind in every language it speaks, none twice', () => {
    const langs: Lang[] = id.startsWith('any/') ? ['en', 'id'] : id.startsWith('en/') ? ['en'] : ['id'];
    for (const lang of langs) {
      expect(cases.flag.filter((sample) => sample.lang === lang).length, `${lang} flag`).toBeGreaterThanOrEqual(8);
      expect(cases.pass.filter((sample) => sample.lang === lang).length, `${lang} pass`).toBeGreaterThanOrEqual(8);
    }
    const all = [...cases.flag, ...cases.pass].map((sample) => JSON.stringify([sample.draft, sample.thread ?? null]));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(cases.flag.map((sample) => [sample.draft, sample] as const))('flags: %s', (_, sample) => {
    if (sample.quote !== undefined) expect(sample.draft).toContain(sample.quote);
    const found = judge(id, sample);
    expect(
      found.some((finding) => meets(finding, sample)),
      JSON.stringify(found),
    ).toBe(true);
  });

  it.each(cases.pass.map((sample) => [sample.draft, sample] as const))('passes: %s', (_, sample) => {
    expect(judge(id, sample)).toEqual([]);
  });
});

it('keeps no cases of hints that do not exist', () => {
  const known = new Set(hints.flatMap((hint) => kinds.map((kind) => `../lib/core/hints/${hint.id}${kind}`)));
  expect(Object.keys(files).filter((file) => !known.has(file))).toEqual([]);
});
