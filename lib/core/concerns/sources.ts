import type { Lang } from '../languages/language';
import type { StudyKey } from './evidence';

/** Where a study was read, and how well. Shown in the options, kept out of the helpdesk tab. */
export type Source = {
  readonly where: string;
  /** Who or what was studied. */
  readonly setting: Readonly<Record<Lang, string>>;
  /** `abstract`: the paper's abstract or opening pages; `summary`: somebody's summary; `page`: a project's own page. */
  readonly read: 'abstract' | 'summary' | 'page';
};

const source = (read: Source['read'], where: string, en: string, id: string): Source => ({
  read,
  where,
  setting: { en, id },
});

export const sources: Readonly<Record<StudyKey, Source>> = {
  E1: source(
    'summary',
    'Harvard Business Review, "Stop Trying to Delight Your Customers"',
    'customers of phone and web service',
    'pelanggan layanan telepon dan web',
  ),
  E2: source('summary', 'The Effortless Experience', 'about 97,000 customers', 'sekitar 97.000 pelanggan'),
  E4: source(
    'summary',
    'J. Marketing Research 2018; Harvard Business Review, January 2018',
    'face to face, not in writing',
    'tatap muka, bukan tulisan',
  ),
  E5: source(
    'abstract',
    'Negotiation and Conflict Management Research 9(2):177-196',
    'experiments on the parts of an apology',
    'eksperimen tentang bagian-bagian permintaan maaf',
  ),
  E7: source(
    'abstract',
    'J. Pragmatics 62:30-45, doi 10.1016/j.pragma.2013.12.003',
    'public apologies of companies',
    'permintaan maaf terbuka dari perusahaan',
  ),
  E8: source(
    'abstract',
    'J. Internet Commerce, doi 10.1080/15332861.2020.1848060',
    'routine and individual replies compared',
    'balasan rutin dan balasan khusus dibandingkan',
  ),
  E10: source(
    'abstract',
    'Perceived Justice and Email Service Recovery, core.ac.uk/works/4576347',
    'service e-mail, three yearly studies',
    'email layanan, tiga studi tahunan',
  ),
  E12: source(
    'abstract',
    'J. Marketing 87(2):210-231, doi 10.1177/00222429221119977',
    'three field studies and three experiments, in text',
    'tiga studi lapangan dan tiga eksperimen, lewat tulisan',
  ),
  E13: source(
    'abstract',
    'J. Service Research 2000',
    'how customers perceive listening',
    'bagaimana pelanggan merasa didengarkan',
  ),
  E17: source('abstract', 'J. Marketing 70(3):58-73', 'service encounters', 'pertemuan layanan'),
  E21: source(
    'summary',
    'University of Wisconsin-Milwaukee news',
    'customers taken for somebody else',
    'pelanggan yang dikira orang lain',
  ),
  E23: source(
    'abstract',
    'PeerJ 6:e4831',
    'talk about conflicts, not service',
    'pembicaraan soal konflik, bukan layanan',
  ),
  E24: source(
    'abstract',
    'db-thueringen.de, dbt_mods_00024842',
    'studies of complaint handling, pooled',
    'gabungan studi penanganan keluhan',
  ),
  E25: source('abstract', 'J. Marketing 60(2):81-90', 'waits of different length', 'penantian dengan lama berbeda'),
  E26: source(
    'abstract',
    'J. Consumer Psychology 12(3):193-202',
    'waits of different length',
    'penantian dengan lama berbeda',
  ),
  E40: source('page', 'wals.info/valuesets/45A-ind', 'grammars of Indonesian', 'tata bahasa Indonesia'),
  E41: source('abstract', 'syekhnurjati.ac.id, jeill 9326', 'survey of 70 people', 'survei 70 orang'),
  E43: source('abstract', 'J. Pragmatics Research 1(1):43-61', 'a corpus of Indonesian', 'korpus bahasa Indonesia'),
  E3: source(
    'abstract',
    'J. Consumer Research, doi 10.1093/jcr/ucad080',
    'service calls and e-mail-like texts',
    'telepon layanan dan tulisan mirip email',
  ),
  E9: source(
    'abstract',
    'Production and Operations Management 22(3):518-534',
    'scripts for standard and unusual requests',
    'naskah untuk permintaan biasa dan tidak biasa',
  ),
  E11: source(
    'abstract',
    'J. Marketing Research 55(4), doi 10.1509/jmr.16.0118',
    'service e-mail of over 40 firms, and experiments',
    'email layanan dari lebih dari 40 perusahaan, dan eksperimen',
  ),
  E14: source(
    'abstract',
    'J. Consumer Research, doi 10.1093/jcr/ucaa038',
    'real service conversations, and experiments',
    'percakapan layanan nyata, dan eksperimen',
  ),
  E16: source(
    'abstract',
    'Production and Operations Management 2026, doi 10.1177/10591478261420001',
    'service chats',
    'chat layanan',
  ),
  E18: source(
    'page',
    'arXiv 1306.6078; conversational-featurizer.readthedocs.io',
    'requests between peers, not from a service desk',
    'permintaan antarsesama, bukan dari layanan pelanggan',
  ),
  E19: source('abstract', 'J. Consumer Research 1995', 'experiments with students', 'eksperimen dengan mahasiswa'),
  E20: source('abstract', 'arbiter.ac', 'service encounters', 'pertemuan layanan'),
  E22: source(
    'abstract',
    'J. Consumer Research 45(5):973-987',
    'agents who write with and without emoticons',
    'petugas yang menulis dengan dan tanpa emotikon',
  ),
  E27: source('abstract', 'J. Service Research 5:225', 'a review of complaint handling', 'tinjauan penanganan keluhan'),
  E37: source(
    'abstract',
    'J. Service Management 28(3):418-441',
    'service talk on social media',
    'percakapan layanan di media sosial',
  ),
  E44: source('summary', 'Sneddon 2006, as summarised', 'spoken Jakarta Indonesian', 'bahasa Indonesia lisan Jakarta'),
  E46: source(
    'abstract',
    'thesis, Universitas Brawijaya 235786',
    '30 utterances and 30 people',
    '30 ujaran dan 30 orang',
  ),
};
