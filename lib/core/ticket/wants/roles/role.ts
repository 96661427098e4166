/** What kind of value answers a question that plans, books or fixes something. */
export type ValueType = 'place' | 'day' | 'time' | 'count' | 'kind' | 'person' | 'amount';

/**
 * Which of several values of a type is meant. Places: where from, where to, where at. Days and times: the beginning, the
 * end, or the one point of a visit or an event. Counts and kinds: the thing that is counted or chosen, as a class.
 */
export type Role = string;

/** What a question wants. */
export type Wanted = { readonly type: ValueType; readonly role: Role | null };

/** A value in the customer's words. `role` null: they do not say which. */
export type Given = Wanted & {
  readonly value: string;
  readonly message: string;
  /** Index of its turn. */
  readonly turn: number;
};

/** Where it starts and where it ends, by the verbs and nouns that say so. Plain lines, both languages. */
export const begins =
  /\b(?:leav\w*|depart\w*|outbound|set(?:ting)? off|start\w*|begin\w*|check(?:ing)? ?-?in|check-in|pick(?:ing|ed)? (?:it |you |the car |me |up )*up|pick-?up|pickup|collect\w*|get(?:ting)? (?:it|the car)|need(?:ing)? (?:it|the car|one)(?! (?:un)?til)|move in|fly(?:ing)? out|berangkat\w*|keberangkatan\w*|mulai\w*|ambil\w*|pergi\w*)\b/;
export const ends =
  /\b(?:return\w*|com(?:e|ing) back|get(?:ting)? back|fly(?:ing)? (?:back|home)|(?:go|come|head|travel)(?:ing)? home|go(?:ing)? back|head(?:ing)? back|bring(?:ing)? (?:it )?back|inbound|check(?:ing)? ?-?out|check-out|drop(?:ping|ped)? (?:it |the car )*off|drop-?off|dropoff|until|till|end(?:s|ing)?(?! (?:in |with )?\d)|through|how long|pulang\w*|kepulangan\w*|kembali\w*|sampai (?:tanggal|kapan|hari)|selesai\w*)\b/;
