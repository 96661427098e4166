import path from 'node:path';
import { rowsOf } from '../eval/unanswered';

/** A question with what it asks for; `intent` is unique over all sets. */
export type Labelled = { readonly text: string; readonly intent: string; readonly set: string };

/** Sets whose licences let weights trained on them ship: CC BY 4.0, CC BY 3.0, CDLA-Permissive-1.0. */
export const trainingSets = ['banking77', 'clinc150', 'multidogo'] as const;
export type TrainingSet = (typeof trainingSets)[number];

type Row = { readonly text: string; readonly label: string | readonly string[]; readonly domain?: string };

/** Turns of a dialogue that carry no matter of their own. */
const generic = /^(?:contentonly|confirmation|rejection|thankyou|openinggreeting|closinggreeting|outofdomain)$/;

const files: Readonly<Record<TrainingSet, string>> = {
  banking77: 'intent-banking77',
  clinc150: 'intent-clinc150',
  multidogo: 'multidogo-customer',
};

const intentOf = (set: TrainingSet, row: Row): string | null => {
  if (typeof row.label === 'string') return row.label === 'oos' ? null : `${set}/${row.label}`;
  const [only, more] = row.label;
  if (only === undefined || more !== undefined || generic.test(only)) return null;
  return row.text.split(/\s+/).length < 4 ? null : `${set}/${row.domain ?? ''}/${only}`;
};

/** The labelled questions of one set in the data folder. */
export const labelledIn = (data: string, set: TrainingSet): readonly Labelled[] =>
  (rowsOf(path.join(data, `${files[set]}.jsonl.gz`)) as readonly Row[]).flatMap((row) => {
    const intent = intentOf(set, row);
    return intent === null ? [] : [{ text: row.text, intent, set }];
  });
