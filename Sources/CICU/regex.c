#include "include/cicu.h"

#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

struct cicu_regex {
  URegularExpression *pattern;
  UText text;
};

static cicu_regex *make(URegularExpression *pattern, UErrorCode error, cicu_status *status) {
  cicu_regex *regex = U_SUCCESS(error) ? calloc(1, sizeof *regex) : NULL;
  if (U_SUCCESS(error) && !regex) error = U_MEMORY_ALLOCATION_ERROR;
  if (!regex) {
    uregex_close(pattern);
    *status = error;
    return NULL;
  }
  regex->pattern = pattern;
  regex->text = (UText)UTEXT_INITIALIZER;
  *status = CICU_OK;
  return regex;
}

cicu_regex *cicu_regex_open(const uint8_t *pattern, int32_t count, cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, count ? (const char *)pattern : "", count, &error);
  URegularExpression *regex = uregex_openUText(&text, UREGEX_MULTILINE, &place, &error);
  utext_close(&text);
  return make(regex, error, status);
}

cicu_regex *cicu_regex_clone(const cicu_regex *regex, cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  URegularExpression *copy = uregex_clone(regex->pattern, &error);
  return make(copy, error, status);
}

void cicu_regex_close(cicu_regex *regex) {
  if (!regex) return;
  uregex_close(regex->pattern);
  utext_close(&regex->text);
  free(regex);
}

cicu_status cicu_regex_set_text(cicu_regex *regex, const uint8_t *text, int32_t count,
                                int32_t limit) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&regex->text, count ? (const char *)text : "", count, &error);
  uregex_setUText(regex->pattern, &regex->text, &error);
  uregex_setTimeLimit(regex->pattern, limit, &error);
  return U_FAILURE(error) ? (cicu_status)error : CICU_OK;
}

cicu_status cicu_regex_find(cicu_regex *regex, int32_t from, int32_t *start, int32_t *end) {
  UErrorCode error = U_ZERO_ERROR;
  *start = *end = -1;
  if (uregex_find64(regex->pattern, from, &error) && U_SUCCESS(error)) {
    *start = uregex_start(regex->pattern, 0, &error);
    *end = uregex_end(regex->pattern, 0, &error);
  }
  return U_FAILURE(error) ? (cicu_status)error : CICU_OK;
}
