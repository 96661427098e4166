import { rememberBy, rememberText } from '../text/remember';
import type { Case } from '../ticket/case';
import { openTurns } from '../ticket/open-turns';

/** All that the customer wrote since the last agent turn, in one text. */
export const latestCustomerText = rememberBy((about: Case): string => {
  return openTurns(about)
    .map(({ message }) => message.text)
    .join('\n');
});

const sentenceWith = (text: string, ...all: readonly RegExp[]): boolean =>
  text.split(/(?<=[.!?\n])\s*/u).some((sentence) => all.every((one) => one.test(sentence)));

const policyWord =
  /\b(?:polic(?:y|ies)|terms|rules?|regulations?|t&c|kebijakan|ketentuan|aturan(?:nya)?|peraturan|syarat)\b/iu;
const wantsToKnow =
  /\b(?:what|which|where|how|is there|do you have|tell me|explain|can you show|apa|gimana|bagaimana|berapa|jelaskan|ada)\b/iu;

/** Has the customer just asked what the rule is? Then the rule is the answer. */
export const asksForPolicy = rememberBy((about: Case): boolean =>
  sentenceWith(latestCustomerText(about), policyWord, wantsToKnow),
);

const contactWord =
  /\b(?:contact|phone|call|number|reach|speak|talk|e-?mail|address|hotline|write to|who|hubungi|menghubungi|telepon|telpon|nomor|kontak|call center|alamat|lapor ke)\b/iu;
const asksWho =
  /\b(?:who(?:m)? (?:do|can|should|must|would|to|else|is)|where (?:do|can|should|would) i|how (?:do|can) i (?:reach|contact|get hold)|(?:what|which)(?:'s| is)? (?:the |your |their )?(?:best |right )?(?:phone|e-?mail|number|contact|hotline)|(?:the|their|a|your) (?:direct )?(?:phone|contact|telephone)?\s?(?:number|details) (?:for|of)|(?:give|send|have|need|get) (?:me )?(?:a |the |their |your )?(?:direct )?(?:phone|contact|telephone) ?(?:number|details)?|(?:ke|dengan) siapa|siapa yang|hubungi (?:siapa|ke mana|kemana)|nomor (?:telepon|telpon|kontak|wa|hp)?\s?\w* ?(?:berapa|apa)|(?:minta|bagi|ada) (?:nomor|kontak)|ke mana|kemana)\b/iu;

/** Has the customer just asked whom to turn to? */
export const asksForContact = rememberBy((about: Case): boolean =>
  sentenceWith(latestCustomerText(about), contactWord, asksWho),
);

/** Does the text lead on to a page? Links may stand masked in exported texts. */
export const hasLink = rememberText((text): boolean => /https?:\/\/|\bwww\.|<url>|#url#/iu.test(text));
