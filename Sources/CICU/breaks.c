#include "include/cicu.h"

#include <pthread.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

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

static void walk(UBreakIterator *by, int32_t *ends, int32_t capacity, int32_t *length) {
  int32_t found = 0;
  ubrk_first(by);
  for (int32_t end; (end = ubrk_next(by)) != UBRK_DONE; found++)
    if (found < capacity) ends[found] = end;
  *length = found;
}

cicu_status cicu_breaks(int32_t kind, const uint8_t *text, int32_t count, int32_t *ends,
                        int32_t capacity, int32_t *length) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *by = iterator(kind, &error);
  UText source = UTEXT_INITIALIZER, nothing = UTEXT_INITIALIZER;
  utext_openUTF8(&source, count ? (const char *)text : "", count, &error);
  if (U_SUCCESS(error)) ubrk_setUText(by, &source, &error);
  if (U_SUCCESS(error)) {
    walk(by, ends, capacity, length);
    /* The text belongs to the caller: keep nothing that points at it. */
    utext_openUTF8(&nothing, "", 0, &error);
    ubrk_setUText(by, &nothing, &error);
    utext_close(&nothing);
  }
  utext_close(&source);
  if (U_FAILURE(error)) return error;
  return *length > capacity ? CICU_TOO_SMALL : CICU_OK;
}

int32_t cicu_kind(uint32_t code_point) {
  uint32_t category = U_GET_GC_MASK((UChar32)code_point);
  if (category & U_GC_L_MASK) return CICU_WORD_PIECE;
  if (category & U_GC_N_MASK) return CICU_NUMBER_PIECE;
  if (category & (U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK)) return CICU_BLANK;
  return category & U_GC_P_MASK ? CICU_PUNCTUATION_PIECE : CICU_SYMBOL_PIECE;
}

static uint8_t kind_of(const uint8_t *text, int32_t from, int32_t to) {
  int32_t kind = CICU_BLANK;
  while (from < to) {
    UChar32 c;
    U8_NEXT_OR_FFFD(text, from, to, c);
    int32_t next = cicu_kind((uint32_t)c);
    if (next == CICU_WORD_PIECE) return CICU_WORD_PIECE;
    if (next == CICU_NUMBER_PIECE || kind == CICU_BLANK) kind = next;
  }
  return (uint8_t)kind;
}

cicu_status cicu_words(const uint8_t *text, int32_t count, int32_t *ends, uint8_t *kinds,
                       int32_t capacity, int32_t *length) {
  cicu_status status = cicu_breaks(CICU_WORD, text, count, ends, capacity, length);
  if (status != CICU_OK) return status;
  for (int32_t i = 0, from = 0; i < *length; from = ends[i++])
    kinds[i] = kind_of(text, from, ends[i]);
  return CICU_OK;
}

int32_t cicu_word_break(uint32_t code_point) {
  /* ICU's root rules leave the colon out of MidLetter: Swedish and Finnish alone want it. */
  if (code_point == ':') return CICU_WB_ANY;
  /* Some versions of those rules take the at sign for a letter. */
  if (code_point == '@') return CICU_WB_OTHER_RULES;
  switch (u_getIntPropertyValue((UChar32)code_point, UCHAR_WORD_BREAK)) {
  case U_WB_OTHER:
  case U_WB_NEWLINE:
  /* Double quotes join nothing but Hebrew letters. */
  case U_WB_DOUBLE_QUOTE: return CICU_WB_ANY;
  case U_WB_ALETTER: return CICU_WB_LETTER;
  case U_WB_NUMERIC: return CICU_WB_DIGIT;
  case U_WB_EXTENDNUMLET: return CICU_WB_EXTEND_NUM_LET;
  case U_WB_WSEGSPACE: return CICU_WB_SPACE;
  case U_WB_MIDLETTER: return CICU_WB_MID_LETTER;
  case U_WB_MIDNUM: return CICU_WB_MID_NUM;
  case U_WB_MIDNUMLET:
  case U_WB_SINGLE_QUOTE: return CICU_WB_MID_NUM_LET;
  case U_WB_CR: return CICU_WB_CR;
  case U_WB_LF: return CICU_WB_LF;
  default: return CICU_WB_OTHER_RULES;
  }
}
