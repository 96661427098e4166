/**
 * How mail programs mark what is not the writer's own new words. Structure only; "On … wrote:", leading `>` and other
 * textual marks are left to the ticket room.
 */

/** Elements that hold quoted history. */
export const quotes: readonly string[] = [
  'blockquote', // every mail program's quote, and the editors' own
  '.gmail_quote', // Gmail: the quote with its attribution
  '.gmail_attr', // Gmail: "On … wrote:"
  '.moz-cite-prefix', // Thunderbird: the attribution; the blockquote follows
  '.yahoo_quoted', // Yahoo
  '.protonmail_quote', // Proton
  '.tutanota_quote', // Tuta
  '.freshdesk_quote', // Freshdesk's own
  '.x_freshdesk_quote', // the same after a round trip through Outlook
  '.front-blockquote', // Front
  '[name="messageReplySection"]', // Spark
  '.quoted-text', // Freshdesk's fold
  '[data-marker="__QUOTED_TEXT__"]', // Zimbra
];

/** From here on everything is quoted: the mark stands before its quote, not around it. */
export const quoteStarts: readonly string[] = [
  '#divRplyFwdMsg', // Outlook: From, Sent, To, Subject
  '#x_divRplyFwdMsg', // the same after a round trip
];

/** Elements that hold a signature. */
export const signatures: readonly string[] = [
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.moz-signature',
  '#Signature', // Outlook
  '.protonmail_signature_block',
  '.mb_sig', // Mailbird
  '[id="Zm-_Id_-Sgn1"]', // Zoho
];
