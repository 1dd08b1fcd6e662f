// Every rule of the format. An ID is permanent: people search for it and link to it.
import type { Rule } from './rule.ts';
import aliasCollision from './rules/alias-collision.ts';
import categoryFormat from './rules/category-format.ts';
import domainFormat from './rules/domain-format.ts';
import domainMismatch from './rules/domain-mismatch.ts';
import domainReserved from './rules/domain-reserved.ts';
import errorCodeFormat from './rules/error-code-format.ts';
import errorMessagesFence from './rules/error-messages-fence.ts';
import fenceInfo from './rules/fence-info.ts';
import fenceLanguage from './rules/fence-language.ts';
import fenceUnclosed from './rules/fence-unclosed.ts';
import fileControl from './rules/file-control.ts';
import fileDirection from './rules/file-direction.ts';
import fileEmphasis from './rules/file-emphasis.ts';
import fileEmpty from './rules/file-empty.ts';
import fileEncoding from './rules/file-encoding.ts';
import fileNesting from './rules/file-nesting.ts';
import fileLine from './rules/file-line.ts';
import filePath from './rules/file-path.ts';
import fileRead from './rules/file-read.ts';
import fixRateLow from './rules/fix-rate-low.ts';
import htmlUnclosed from './rules/html-unclosed.ts';
import idDuplicate from './rules/id-duplicate.ts';
import idEnding from './rules/id-ending.ts';
import idFormat from './rules/id-format.ts';
import idLength from './rules/id-length.ts';
import idPath from './rules/id-path.ts';
import imageUnexpected from './rules/image-unexpected.ts';
import itemAction from './rules/item-action.ts';
import itemReason from './rules/item-reason.ts';
import itemText from './rules/item-text.ts';
import languageTag from './rules/language-tag.ts';
import lastVerifiedDate from './rules/last-verified-date.ts';
import linkPlace from './rules/link-place.ts';
import linkProtocol from './rules/link-protocol.ts';
import linkReference from './rules/link-reference.ts';
import listMissing from './rules/list-missing.ts';
import metadataDuplicate from './rules/metadata-duplicate.ts';
import metadataMalformed from './rules/metadata-malformed.ts';
import metadataMissing from './rules/metadata-missing.ts';
import metadataUnknown from './rules/metadata-unknown.ts';
import permalinkLost from './rules/permalink-lost.ts';
import permalinkUnrecorded from './rules/permalink-unrecorded.ts';
import permalinksFile from './rules/permalinks-file.ts';
import rateCount from './rules/rate-count.ts';
import rateMissing from './rules/rate-missing.ts';
import ratePercent from './rules/rate-percent.ts';
import rateRange from './rules/rate-range.ts';
import rateWord from './rules/rate-word.ts';
import referencesLinks from './rules/references-links.ts';
import relatedItem from './rules/related-item.ts';
import relatedUnknown from './rules/related-unknown.ts';
import sectionDuplicate from './rules/section-duplicate.ts';
import sectionEmpty from './rules/section-empty.ts';
import sectionMissing from './rules/section-missing.ts';
import sectionOutside from './rules/section-outside.ts';
import sectionUnknown from './rules/section-unknown.ts';
import siteContrast from './rules/site-contrast.ts';
import siteFile from './rules/site-file.ts';
import siteMark from './rules/site-mark.ts';
import siteUnknown from './rules/site-unknown.ts';
import siteValue from './rules/site-value.ts';
import statusUnknown from './rules/status-unknown.ts';
import symptomDuplicate from './rules/symptom-duplicate.ts';
import symptomLength from './rules/symptom-length.ts';
import symptomText from './rules/symptom-text.ts';
import titleDuplicate from './rules/title-duplicate.ts';
import titleMissing from './rules/title-missing.ts';
import verificationUnknown from './rules/verification-unknown.ts';
import versionEmpty from './rules/version-empty.ts';
import versionsColumns from './rules/versions-columns.ts';
import versionsTable from './rules/versions-table.ts';

/** Rules by ID, as the rules page lists them. */
export const rules = {
  'file-empty': fileEmpty,
  'file-encoding': fileEncoding,
  'file-read': fileRead,
  'file-path': filePath,
  'file-nesting': fileNesting,
  'file-emphasis': fileEmphasis,
  'file-line': fileLine,
  'file-control': fileControl,
  'file-direction': fileDirection,
  'title-missing': titleMissing,
  'title-duplicate': titleDuplicate,
  'metadata-missing': metadataMissing,
  'metadata-unknown': metadataUnknown,
  'metadata-duplicate': metadataDuplicate,
  'metadata-malformed': metadataMalformed,
  'id-format': idFormat,
  'id-ending': idEnding,
  'id-length': idLength,
  'id-path': idPath,
  'domain-format': domainFormat,
  'domain-mismatch': domainMismatch,
  'domain-reserved': domainReserved,
  'category-format': categoryFormat,
  'error-code-format': errorCodeFormat,
  'verification-unknown': verificationUnknown,
  'last-verified-date': lastVerifiedDate,
  'language-tag': languageTag,
  'rate-missing': rateMissing,
  'rate-percent': ratePercent,
  'rate-range': rateRange,
  'rate-word': rateWord,
  'rate-count': rateCount,
  'fix-rate-low': fixRateLow,
  'section-missing': sectionMissing,
  'section-empty': sectionEmpty,
  'section-unknown': sectionUnknown,
  'section-duplicate': sectionDuplicate,
  'section-outside': sectionOutside,
  'versions-table': versionsTable,
  'versions-columns': versionsColumns,
  'version-empty': versionEmpty,
  'status-unknown': statusUnknown,
  'list-missing': listMissing,
  'item-action': itemAction,
  'item-reason': itemReason,
  'item-text': itemText,
  'fence-unclosed': fenceUnclosed,
  'fence-info': fenceInfo,
  'fence-language': fenceLanguage,
  'error-messages-fence': errorMessagesFence,
  'symptom-text': symptomText,
  'symptom-length': symptomLength,
  'symptom-duplicate': symptomDuplicate,
  'references-links': referencesLinks,
  'related-item': relatedItem,
  'html-unclosed': htmlUnclosed,
  'link-protocol': linkProtocol,
  'link-place': linkPlace,
  'link-reference': linkReference,
  'image-unexpected': imageUnexpected,
  'id-duplicate': idDuplicate,
  'alias-collision': aliasCollision,
  'related-unknown': relatedUnknown,
  'permalink-lost': permalinkLost,
  'permalink-unrecorded': permalinkUnrecorded,
  'permalinks-file': permalinksFile,
  'site-file': siteFile,
  'site-unknown': siteUnknown,
  'site-value': siteValue,
  'site-contrast': siteContrast,
  'site-mark': siteMark,
} as const satisfies Record<string, Rule>;

/** Site-relative link to what a rule is about. */
export function rulePath(id: RuleId): string {
  return `/rules/#${id}`;
}

/** True for the ID of a rule. */
export function isRuleId(id: string | undefined): id is RuleId {
  return id !== undefined && Object.hasOwn(rules, id);
}

export type RuleId = keyof typeof rules;
