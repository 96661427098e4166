import { describe, expect, it } from 'vitest';
import type { Act } from '../../hints/acts';
import { indonesianActs } from './acts';
import { indonesian } from './indonesian';

const does = (act: Act, text: string): boolean => indonesianActs[act](indonesian.tokenize(text)).length > 0;

describe('what an Indonesian sentence does', () => {
  it.each<[Act, string]>([
    ['time', 'Saya kabari sebelum jam 17.00.'],
    ['time', 'Masuk dalam 2 hari kerja.'],
    ['time', 'diantar lusa ya kak'],
    ['action', 'Kartunya sudah saya blokir.'],
    ['action', 'Dina cek dulu ya Kak'],
    ['option', 'Kalau mau, ukuran L masih ada.'],
    ['refusal', 'ga bisa direfund kak'],
    ['policy', 'sesuai S&K yang berlaku'],
    ['reason', 'supaya data Ibu aman'],
    ['hand-over', 'Ibu tidak perlu menjelaskan dari awal.'],
    ['request', 'Boleh dikirim fotonya?'],
    ['thanks', 'makasih banyak ya'],
  ])('%s: %s', (act, text) => expect(does(act, text)).toBe(true));

  it.each<[Act, string]>([
    ['time', 'Paketnya tertahan sejak 2 Maret.'],
    ['time', 'Terlambat dua hari.'],
    ['action', 'Kami akan selalu berusaha lebih baik.'],
    ['action', 'Mohon cek email Kakak.'],
    ['refusal', 'Aplikasinya tidak bisa dibuka, ya.'],
    ['refusal', 'Kalau tidak bisa datang, kabari saya.'],
    ['reason', 'karena kebijakan toko'],
    ['option', 'tidak ada pilihan lain'],
    ['send-away', 'Silakan hubungi kami kembali.'],
    ['request', 'Mohon maaf, Pak.'],
    ['vague-time', 'Ditunggu fotonya ya.'],
  ])('not %s: %s', (act, text) => expect(does(act, text)).toBe(false));
});
