#include "include/cicu.h"
#include "scratch.h"

#include <unicode/ucol.h>

static const UCollator *ucol(const cicu_collator *it) { return (const UCollator *)it; }

static cicu_status checked(UErrorCode error) { return U_FAILURE(error) ? error : CICU_OK; }

/* Normalization is on, so that text in any form compares as it should. */
static cicu_collator *opened(UCollator *it, UErrorCode error, cicu_status *status) {
  if (U_SUCCESS(error)) ucol_setAttribute(it, UCOL_NORMALIZATION_MODE, UCOL_ON, &error);
  *status = checked(error);
  if (U_SUCCESS(error)) return (cicu_collator *)it;
  ucol_close(it);
  return NULL;
}

cicu_collator *cicu_collator_open(const char *locale, cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCollator *it = ucol_open(locale, &error);
  return opened(it, error, status);
}

cicu_collator *cicu_collator_open_rules(const char *rules, int32_t count, cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  scratch a;
  scratch_init(&a);
  scratch_read(&a, (const uint8_t *)rules, count, &error);
  UCollator *it = NULL;
  if (U_SUCCESS(error))
    it = ucol_openRules(a.units, a.count, UCOL_DEFAULT, UCOL_DEFAULT_STRENGTH, NULL, &error);
  scratch_free(&a);
  return opened(it, error, status);
}

void cicu_collator_close(cicu_collator *collator) { ucol_close((UCollator *)collator); }

cicu_status cicu_collator_set_strength(cicu_collator *collator, int32_t level) {
  static const UCollationStrength strengths[] = {UCOL_PRIMARY, UCOL_SECONDARY, UCOL_TERTIARY,
                                                 UCOL_IDENTICAL};
  if (level < 1 || level > 4) return U_ILLEGAL_ARGUMENT_ERROR;
  ucol_setStrength((UCollator *)collator, strengths[level - 1]);
  return CICU_OK;
}

cicu_status cicu_collator_compare(const cicu_collator *collator, const uint8_t *left,
                                  int32_t left_count, const uint8_t *right, int32_t right_count,
                                  int32_t *order) {
  UErrorCode error = U_ZERO_ERROR;
  *order = ucol_strcollUTF8(ucol(collator), left_count ? (const char *)left : "", left_count,
                            right_count ? (const char *)right : "", right_count, &error);
  return checked(error);
}

cicu_status cicu_collator_key(const cicu_collator *collator, const uint8_t *text, int32_t count,
                              uint8_t *out, int32_t capacity, int32_t *length) {
  UErrorCode error = U_ZERO_ERROR;
  scratch a;
  scratch_init(&a);
  scratch_read(&a, text, count, &error);
  int32_t needed = 0;
  if (U_SUCCESS(error)) needed = ucol_getSortKey(ucol(collator), a.units, a.count, out, capacity);
  scratch_free(&a);
  if (U_FAILURE(error)) return error;
  if (needed <= 0) return U_INTERNAL_PROGRAM_ERROR;
  *length = needed - 1;
  return needed > capacity ? CICU_TOO_SMALL : CICU_OK;
}

void cicu_collator_version(const cicu_collator *collator, uint8_t version[4]) {
  ucol_getVersion(ucol(collator), version);
}
