/**
 * What is bought, as the Procurement Act 1397/2016 sees it. Annex E of the Act follows Annex XIV of Directive 2014/24/EU:
 * its points 1–4 are social and health services (with education and culture), its points 5–15 other special services.
 */
export const SERVICE_CLASSES = ['general', 'social-health', 'other-special', 'works'] as const;
export type ServiceClass = (typeof SERVICE_CLASSES)[number];

export interface AnnexRow {
  /** First and last code, both included, eight digits. */
  readonly from: string;
  readonly to: string;
  readonly point: number;
}

const one = (code: string, point: number): AnnexRow => ({ from: code, to: code, point });
const range = (from: string, to: string, point: number): AnnexRow => ({ from, to, point });

/** Annex E point by point. A row narrower than another one that holds it comes first: the first match counts. */
export const ANNEX_E: readonly AnnexRow[] = [
  // 1 Health, social and related services
  one('75200000', 1),
  one('75231200', 1),
  one('75231240', 1),
  one('79611000', 1),
  one('79622000', 1),
  range('79624000', '79625000', 1),
  range('85000000', '85323000', 1),
  range('98133000', '98133100', 1),
  one('98200000', 1),
  one('98500000', 1),
  range('98513000', '98514000', 1),
  // 2 Administrative social, educational, healthcare and cultural services
  one('75000000', 2),
  range('75121000', '75122000', 2),
  one('75124000', 2),
  range('79950000', '79956000', 2),
  range('79995000', '79995200', 2),
  range('80000000', '80660000', 2),
  range('92000000', '92342200', 2),
  range('92360000', '92700000', 2),
  // 3 Compulsory social security services
  one('75300000', 3),
  // 4 Benefit services
  range('75310000', '75340000', 4),
  // 5 Other community, social and personal services
  one('98000000', 5),
  one('98120000', 5),
  one('98130000', 5),
  one('98132000', 5),
  one('98133110', 5),
  // 6 Religious services
  one('98131000', 6),
  // 7 Hotel and restaurant services
  range('55100000', '55410000', 7),
  range('55510000', '55524000', 7),
  // 8 Legal services, unless left outside the Act by its § 9
  range('79100000', '79140000', 8),
  one('75231100', 8),
  // 9 Other administrative and government services
  range('75100000', '75120000', 9),
  one('75123000', 9),
  range('75125000', '75131000', 9),
  // 11 Prison, public security and rescue services (before 10, whose range they lie beside)
  range('75231210', '75231230', 11),
  range('75240000', '75252000', 11),
  one('79430000', 11),
  one('98113100', 11),
  // 10 Provision of services to the community
  range('75200001', '75231000', 10),
  // 12 Investigation and security services
  range('79700000', '79723000', 12),
  // 13 International services
  range('98900000', '98910000', 13),
  // 14 Postal services
  range('64000000', '64122000', 14),
  // 15 Miscellaneous services
  one('50116510', 15),
  one('71550000', 15),
];

const SOCIAL_AND_HEALTH_UP_TO = 4;

/** The point of Annex E a CPV code falls under, or null for everything else. */
export function annexPoint(cpv: string): number | null {
  return ANNEX_E.find(({ from, to }) => cpv >= from && cpv <= to)?.point ?? null;
}

/** The main object decides for the whole: the class of the main CPV code. Without a code everything is general. */
export function serviceClassOf(cpv: string | null): ServiceClass {
  if (cpv === null) return 'general';
  if (cpv.startsWith('45')) return 'works';
  const point = annexPoint(cpv);
  if (point === null) return 'general';
  return point <= SOCIAL_AND_HEALTH_UP_TO ? 'social-health' : 'other-special';
}
