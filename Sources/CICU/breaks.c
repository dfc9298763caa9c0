#include "include/cicu.h"

#include <pthread.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

_Static_assert(CICU_GRAPHEME == UBRK_CHARACTER && CICU_WORD == UBRK_WORD &&
                   CICU_SENTENCE == UBRK_SENTENCE,
               "the kinds are ICU's");

/* An iterator keeps its place, so each thread has its own; opening one costs many times a walk. */
typedef struct {
  UBreakIterator *of[CICU_SENTENCE + 1];
} iterators;

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int has_key;

static void close_all(void *mine) {
  iterators *it = mine;
  for (int32_t i = 0; i <= CICU_SENTENCE; i++) ubrk_close(it->of[i]);
  free(it);
}

static void make_key(void) { has_key = pthread_key_create(&key, close_all) == 0; }

static UBreakIterator *iterator(int32_t kind, UErrorCode *error) {
  if (kind != CICU_GRAPHEME && kind != CICU_WORD && kind != CICU_SENTENCE) {
    *error = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
  }
  pthread_once(&once, make_key);
  iterators *mine = has_key ? pthread_getspecific(key) : NULL;
  if (!mine) {
    mine = calloc(1, sizeof *mine);
    if (!mine || !has_key || pthread_setspecific(key, mine) != 0) {
      free(mine);
      *error = U_MEMORY_ALLOCATION_ERROR;
      return NULL;
    }
  }
  if (!mine->of[kind]) mine->of[kind] = ubrk_open((UBreakIteratorType)kind, "", NULL, 0, error);
  return mine->of[kind];
}

cicu_status cicu_breaks(int32_t kind, const uint8_t *text, int32_t count, int32_t *ends,
                        int32_t *status, int32_t capacity, int32_t *length) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *by = iterator(kind, &error);
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, count ? (const char *)text : "", count, &error);
  if (U_SUCCESS(error)) ubrk_setUText(by, &source, &error);
  int32_t found = 0;
  if (U_SUCCESS(error)) {
    ubrk_first(by);
    for (int32_t end; (end = ubrk_next(by)) != UBRK_DONE; found++) {
      if (found >= capacity) continue;
      ends[found] = end;
      if (status) status[found] = ubrk_getRuleStatus(by);
    }
    /* The text belongs to the caller: leave nothing that points at it. */
    UText nothing = UTEXT_INITIALIZER;
    utext_openUTF8(&nothing, "", 0, &error);
    ubrk_setUText(by, &nothing, &error);
    utext_close(&nothing);
  }
  utext_close(&source);
  *length = found;
  if (U_FAILURE(error)) return error;
  return found > capacity ? CICU_TOO_SMALL : CICU_OK;
}
