/** One item of CSL-JSON 1.0.2, as far as Dossier writes it; what else a file holds is kept. https://docs.citationstyles.org */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly note?: string;
  readonly [variable: string]: unknown;
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly suffix?: string;
}

export interface CslDate {
  /** One date, or the first and the last day of a range: year, month, day, as precise as known. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly raw?: string;
}
