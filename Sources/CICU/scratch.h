#pragma once
/* UTF-16 working memory: on the stack for short text, on the heap for the rest. */
#include <stdlib.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>

enum { SCRATCH_ROOM = 512 };

typedef struct {
  UChar *units;
  int32_t count, capacity;
  UChar room[SCRATCH_ROOM];
} scratch;

static inline void scratch_init(scratch *it) {
  it->units = it->room;
  it->count = 0;
  it->capacity = SCRATCH_ROOM;
}

static inline void scratch_free(scratch *it) {
  if (it->units != it->room) free(it->units);
}

/* Makes room for `capacity` units; what was in it is lost. */
static inline int scratch_reserve(scratch *it, int32_t capacity, UErrorCode *error) {
  if (capacity <= it->capacity) return 1;
  UChar *units = malloc((size_t)capacity * sizeof(UChar));
  if (!units) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return 0;
  }
  scratch_free(it);
  it->units = units;
  it->capacity = capacity;
  return 1;
}

/* Reads UTF-8, ill-formed bytes as U+FFFD. */
static inline void scratch_read(scratch *it, const uint8_t *text, int32_t count,
                                UErrorCode *error) {
  /* UTF-16 never has more units than UTF-8 has bytes. */
  if (!scratch_reserve(it, count, error)) return;
  u_strFromUTF8WithSub(it->units, it->capacity, &it->count, (const char *)text, count, 0xFFFD,
                       NULL, error);
}

/* Writes UTF-8; the needed length goes to `*length` even when it does not fit. */
static inline int32_t scratch_write(const scratch *it, uint8_t *out, int32_t capacity,
                                    int32_t *length, UErrorCode *error) {
  if (U_FAILURE(*error)) return *error;
  u_strToUTF8WithSub((char *)out, capacity, length, it->units, it->count, 0xFFFD, NULL, error);
  return U_FAILURE(*error) ? *error : 0;
}
