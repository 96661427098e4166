import { findAll, unclaimed, type Finder } from './told';

const number = String.raw`\d[\d.,]*\d|\d`;
const scale = String.raw`\s?(?:rb|ribu|jt|juta|miliar|milyar|k|m)\b`;
const amount = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])[$£€₦₹¥₱฿₫]\s?(?:${number})(?:k\b)?`,
    String.raw`\bRp\.?\s?(?:${number})(?:${scale})?`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:${number})\s?(?:rb|ribu|jt|juta|miliar|milyar|perak)\b`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:${number})\s?(?:EUR|USD|GBP|AUD|CAD|SGD|ZAR|NGN|INR|IDR|euros?|dollars?|pounds?|quid|bucks|naira|rupiah|rand|rupees|[€£$])(?!\p{L})`,
    String.raw`\b(?:USD|EUR|GBP|AUD|CAD|SGD|MYR|ZAR|NGN|INR|IDR|US\$|S\$|A\$)\s?(?:${number})`,
    String.raw`(?<![\p{L}\p{N}])R\s?\d{1,3}(?:[ ,.]\d{3})+\b`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:${number}) ?(?:ETH|BTC|USDT|SOL)\b`,
    String.raw`(?<![\p{L}\p{N}.,/-])\d{1,4}k\b(?! (?:followers|km|run))`,
  ].join('|'),
  'giu',
);

/** Sums of money in any currency and in spoken Indonesian ("350rb", "1,5jt"). */
export const amounts: Finder = (text, taken) => unclaimed(findAll(text, amount, 'amount'), taken);

const bank = '(?:BCA|BNI|BRI|BSI|Mandiri|Permata|CIMB|Danamon|Jago|Visa|Mastercard|Amex)';
const paid = new RegExp(
  String.raw`\b(?:direct debit|(?:credit|debit) card|paypal|apple pay|google pay|klarna|bank transfer|standing order|gift card|(?:va|virtual account)(?: ${bank})?|${bank} (?:va|virtual account)|ovo|gopay|shopeepay|linkaja|qris|bi-fast|kartu (?:kredit|debit)(?: ${bank})?|transfer(?: bank)? ${bank}|kartu ${bank}|auto-?deb[ie]t(?: ${bank})?|m-?banking(?: ${bank})?|\bCOD\b)\b`,
  'giu',
);

/** How something was paid. */
export const payments: Finder = (text, taken) => unclaimed(findAll(text, paid, 'payment-method'), taken);

const plan =
  /\b\d+ ?Mbps\b|(?<=\b(?:on|my|our|the|have|of) (?:the )?)[A-Z][\w+]*(?: [A-Z][\w+]*)?(?= (?:plan|tier|subscription|account|package)\b)|(?<=\b(?:[Pp]lan|[Tt]ier|[Pp]aket) (?:is|kami|saya|:) ?)[A-Z][\w+]*/gu;

/** Plans and tiers. */
export const plans: Finder = (text, taken) => unclaimed(findAll(text, plan, 'plan'), taken);
