import { describe } from '../../core/repeats/described';
import { digest } from './ids';

/** Words of both languages in the forms that key making changes: plurals, affixes, slang, spelling errors, pairs. */
const probes = [
  'Where are my parcels and packages? The tracking has been stuck since Monday, I was charged twice',
  'how do i cancle my subscribtion pls, cant login, forgot passwrd, the app keeps crashing on my iPhone 14',
  'refunds refunded refunding invoices invoiced deliveries delivered shipping addresses changed cancelled cancellation',
  'My card was declined twice; is the warranty still valid for a broken screen and a missing charger?',
  'paketku blm nyampe jg, resinya gmn ya kak? uangnya kepotong dua kali, tolong dicek dong min',
  'Kapan barangnya dikirim? pengiriman pengembalian pembayaran membatalkan pesanan alamatnya mengganti kata sandi',
  'saya mau tanya gimana cara refund dana, udah transfer tapi belum masuk, akun ke-blokir ga bisa login',
] as const;

let known: string | null = null;

/** Changes when texts are given other keys than before; then what is stored must be keyed anew. */
export const keysMark = (): string => {
  known ??= digest(
    JSON.stringify(
      probes.map((probe) => {
        const { keys, words, grams } = describe(probe);
        return [keys, [...words.ids], [...grams.ids]];
      }),
    ),
  );
  return known;
};
