#include "include/cicu.h"
#include "scratch.h"

#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

static const UNormalizer2 *normalizer(int32_t form, UErrorCode *error) {
  switch (form) {
  case CICU_NFC: return unorm2_getNFCInstance(error);
  case CICU_NFD: return unorm2_getNFDInstance(error);
  case CICU_NFKC: return unorm2_getNFKCInstance(error);
  case CICU_NFKD: return unorm2_getNFKDInstance(error);
  default: *error = U_ILLEGAL_ARGUMENT_ERROR; return NULL;
  }
}

/* One step that fills `to` from `from`: tries with what room there is, then with what it takes. */
static void normalize(const UNormalizer2 *by, const scratch *from, scratch *to,
                      UErrorCode *error) {
  if (U_FAILURE(*error)) return;
  to->count = unorm2_normalize(by, from->units, from->count, to->units, to->capacity, error);
  if (*error != U_BUFFER_OVERFLOW_ERROR) return;
  *error = U_ZERO_ERROR;
  if (!scratch_reserve(to, to->count, error)) return;
  to->count = unorm2_normalize(by, from->units, from->count, to->units, to->capacity, error);
}

static void fold_case(const scratch *from, scratch *to, UErrorCode *error) {
  if (U_FAILURE(*error)) return;
  to->count = u_strFoldCase(to->units, to->capacity, from->units, from->count,
                            U_FOLD_CASE_DEFAULT, error);
  if (*error != U_BUFFER_OVERFLOW_ERROR) return;
  *error = U_ZERO_ERROR;
  if (!scratch_reserve(to, to->count, error)) return;
  to->count = u_strFoldCase(to->units, to->capacity, from->units, from->count,
                            U_FOLD_CASE_DEFAULT, error);
}

cicu_status cicu_normalize(int32_t form, const uint8_t *text, int32_t count, uint8_t *out,
                           int32_t capacity, int32_t *length) {
  UErrorCode error = U_ZERO_ERROR;
  scratch a, b;
  scratch_init(&a);
  scratch_init(&b);
  const UNormalizer2 *by = normalizer(form, &error);
  if (U_SUCCESS(error)) scratch_read(&a, text, count, &error);
  normalize(by, &a, &b, &error);
  cicu_status status = scratch_write(&b, out, capacity, length, &error);
  scratch_free(&a);
  scratch_free(&b);
  return status;
}

cicu_status cicu_is_nfc(const uint8_t *text, int32_t count, int32_t *answer) {
  UErrorCode error = U_ZERO_ERROR;
  scratch a;
  scratch_init(&a);
  const UNormalizer2 *by = unorm2_getNFCInstance(&error);
  if (U_SUCCESS(error)) scratch_read(&a, text, count, &error);
  if (U_SUCCESS(error)) *answer = unorm2_isNormalized(by, a.units, a.count, &error) != 0;
  scratch_free(&a);
  return U_FAILURE(error) ? error : 0;
}

cicu_status cicu_case_fold(const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity,
                           int32_t *length) {
  UErrorCode error = U_ZERO_ERROR;
  scratch a, b;
  scratch_init(&a);
  scratch_init(&b);
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&error), *nfc = unorm2_getNFCInstance(&error);
  if (U_SUCCESS(error)) scratch_read(&a, text, count, &error);
  normalize(nfd, &a, &b, &error);
  fold_case(&b, &a, &error);
  normalize(nfc, &a, &b, &error);
  cicu_status status = scratch_write(&b, out, capacity, length, &error);
  scratch_free(&a);
  scratch_free(&b);
  return status;
}

static int is_mark(UChar unit) { return unit >= 0x0300 && unit <= 0x036F; }

/* Drops U+0300...U+036F in place. */
static void drop_marks(scratch *it, int32_t keep_enye) {
  int32_t kept = 0;
  for (int32_t i = 0; i < it->count;) {
    UChar unit = it->units[i++];
    int tilde = 0;
    for (; i < it->count && is_mark(it->units[i]); i++) tilde |= it->units[i] == 0x0303;
    if (is_mark(unit)) continue;
    it->units[kept++] = keep_enye && tilde && unit == 'n' ? 0x00F1 : unit;
  }
  it->count = kept;
}

cicu_status cicu_accent_fold(const uint8_t *text, int32_t count, int32_t keep_enye, uint8_t *out,
                             int32_t capacity, int32_t *length) {
  UErrorCode error = U_ZERO_ERROR;
  scratch a, b;
  scratch_init(&a);
  scratch_init(&b);
  const UNormalizer2 *fold = unorm2_getNFKCCasefoldInstance(&error),
                     *nfd = unorm2_getNFDInstance(&error);
  if (U_SUCCESS(error)) scratch_read(&a, text, count, &error);
  /* NFD first: U+0345, a mark that folds to a letter, must be in its place before. */
  normalize(nfd, &a, &b, &error);
  normalize(fold, &b, &a, &error);
  normalize(nfd, &a, &b, &error);
  if (U_SUCCESS(error)) drop_marks(&b, keep_enye);
  cicu_status status = scratch_write(&b, out, capacity, length, &error);
  scratch_free(&a);
  scratch_free(&b);
  return status;
}

/* Non-starters at the front and at the end of the NFKD of one character. */
typedef struct {
  int32_t leading, trailing;
  int has_starter;
} run_shape;

static run_shape shape(const UNormalizer2 *nfkd, UChar32 c, UErrorCode *error) {
  run_shape it = {0, 0, 0};
  UChar units[32];
  /* The longest decomposition in Unicode, U+FDFA, has 18 units. */
  int32_t count = unorm2_getDecomposition(nfkd, c, units, 32, error);
  if (count < 0) {
    count = 0;
    U16_APPEND_UNSAFE(units, count, c);
  }
  for (int32_t i = 0; i < count;) {
    UChar32 part;
    U16_NEXT(units, i, count, part);
    if (unorm2_getCombiningClass(nfkd, part) == 0) {
      it.has_starter = 1;
      it.trailing = 0;
    } else {
      it.trailing++;
      if (!it.has_starter) it.leading++;
    }
  }
  return it;
}

/* A run of bytes that are not ASCII: the ASCII before it is a starter. */
static ptrdiff_t unsafe_in_run(const UNormalizer2 *nfkd, const uint8_t *text, ptrdiff_t count,
                               int32_t limit) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t run = 0;
  for (ptrdiff_t i = 0; i < count;) {
    ptrdiff_t start = i;
    UChar32 c;
    U8_NEXT_OR_FFFD(text, i, count, c);
    run_shape it = shape(nfkd, c, &error);
    if (run + it.leading > limit) return start;
    run = it.has_starter ? it.trailing : run + it.leading;
  }
  return -1;
}

ptrdiff_t cicu_stream_unsafe(const uint8_t *text, ptrdiff_t count, int32_t limit) {
  static const uint64_t high = 0x8080808080808080u;
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfkd = NULL;
  for (ptrdiff_t i = 0; i < count;) {
    uint64_t word;
    while (count - i >= 8 && (memcpy(&word, text + i, 8), (word & high) == 0)) i += 8;
    while (i < count && text[i] < 0x80) i++;
    ptrdiff_t end = i;
    while (end < count && text[end] >= 0x80) end++;
    /* A character of two bytes or more adds at most three non-starters. */
    if ((end - i) / 2 * 3 > limit) {
      if (!nfkd) nfkd = unorm2_getNFKDInstance(&error);
      ptrdiff_t found = unsafe_in_run(nfkd, text + i, end - i, limit);
      if (found >= 0) return i + found;
    }
    i = end;
  }
  return -1;
}
