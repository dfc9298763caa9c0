#include "include/csnowball.h"

#include <libstemmer.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { ALGORITHMS = 2 };
static const char *const names[ALGORITHMS] = {"spanish", "english"};

/* A stemmer holds the word it works on, so each thread has its own: no lock, no waiting. */
typedef struct {
  struct sb_stemmer *of[ALGORITHMS];
} stemmers;

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int has_key;

static void close_all(void *mine) {
  stemmers *it = mine;
  for (int32_t i = 0; i < ALGORITHMS; i++) sb_stemmer_delete(it->of[i]);
  free(it);
}

static void make_key(void) { has_key = pthread_key_create(&key, close_all) == 0; }

static struct sb_stemmer *stemmer(int32_t algorithm) {
  pthread_once(&once, make_key);
  stemmers *mine = has_key ? pthread_getspecific(key) : NULL;
  if (!mine) {
    mine = calloc(1, sizeof *mine);
    if (!mine || !has_key || pthread_setspecific(key, mine) != 0) {
      free(mine);
      return NULL;
    }
  }
  if (!mine->of[algorithm]) mine->of[algorithm] = sb_stemmer_new(names[algorithm], "UTF_8");
  return mine->of[algorithm];
}

int32_t csnowball_stem(int32_t algorithm, const uint8_t *word, int32_t count, uint8_t *out) {
  if (algorithm < 0 || algorithm >= ALGORITHMS) return -1;
  struct sb_stemmer *by = stemmer(algorithm);
  if (!by) return -1;
  const sb_symbol *stem = sb_stemmer_stem(by, word, count);
  if (!stem) return -1;
  int32_t length = sb_stemmer_length(by);
  /* No rule of the two lengthens a word; if one did, the word itself is the safe answer. */
  if (length > count) {
    memmove(out, word, (size_t)count);
    return count;
  }
  memcpy(out, stem, (size_t)length);
  return length;
}
