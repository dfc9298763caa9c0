/* A word with more than two bits keeps one when its lowest bit is cleared twice. So no instruction that
   counts bits is needed, and four or eight words go at a time. */
#include "letters.h"

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx512f,avx512vpopcntdq"))) static size_t
bags_avx512(const uint64_t *bags, size_t count, uint64_t query, int32_t edits, uint32_t *places) {
  const __m512i wanted = _mm512_set1_epi64((long long)query);
  const __m512i most = _mm512_set1_epi64(edits);
  size_t found = 0, i = 0;
  for (; i + 8 <= count; i += 8) {
    const __m512i row = _mm512_loadu_si512((const void *)(bags + i));
    const __m512i more = _mm512_popcnt_epi64(_mm512_andnot_si512(wanted, row));
    const __m512i less = _mm512_popcnt_epi64(_mm512_andnot_si512(row, wanted));
    unsigned passed = _mm512_cmple_epu64_mask(_mm512_max_epu64(more, less), most);
    while (passed) {
      places[found++] = (uint32_t)(i + (size_t)__builtin_ctz(passed));
      passed &= passed - 1;
    }
  }
  for (; i < count; i++) {
    if (__builtin_popcountll(bags[i] & ~query) <= edits &&
        __builtin_popcountll(query & ~bags[i]) <= edits)
      places[found++] = (uint32_t)i;
  }
  return found;
}

__attribute__((target("avx2"))) static __m256i without_lowest(__m256i words) {
  return _mm256_and_si256(words, _mm256_add_epi64(words, _mm256_set1_epi64x(-1)));
}

__attribute__((target("avx2"))) static size_t
bags_avx2(const uint64_t *bags, size_t count, uint64_t query, int32_t edits, uint32_t *places) {
  const __m256i wanted = _mm256_set1_epi64x((long long)query);
  size_t found = 0, i = 0;
  for (; i + 4 <= count; i += 4) {
    const __m256i row = _mm256_loadu_si256((const __m256i *)(const void *)(bags + i));
    __m256i more = without_lowest(_mm256_andnot_si256(wanted, row));
    __m256i less = without_lowest(_mm256_andnot_si256(row, wanted));
    if (edits == 2) {
      more = without_lowest(more);
      less = without_lowest(less);
    }
    const __m256i passing =
        _mm256_cmpeq_epi64(_mm256_or_si256(more, less), _mm256_setzero_si256());
    unsigned passed = (unsigned)_mm256_movemask_pd(_mm256_castsi256_pd(passing));
    while (passed) {
      places[found++] = (uint32_t)(i + (size_t)__builtin_ctz(passed));
      passed &= passed - 1;
    }
  }
  for (; i < count; i++) {
    if (__builtin_popcountll(bags[i] & ~query) <= edits &&
        __builtin_popcountll(query & ~bags[i]) <= edits)
      places[found++] = (uint32_t)i;
  }
  return found;
}
#endif

size_t cmatching_letter_bags(const uint64_t *bags, size_t count, uint64_t query, int32_t edits,
                             uint32_t *places) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512vpopcntdq")) {
    return bags_avx512(bags, count, query, edits, places);
  }
  if (__builtin_cpu_supports("avx2")) return bags_avx2(bags, count, query, edits, places);
#endif
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    uint64_t more = bags[i] & ~query, less = query & ~bags[i];
    for (int32_t edit = 0; edit < edits; edit++) {
      more &= more - 1;
      less &= less - 1;
    }
    if ((more | less) == 0) places[found++] = (uint32_t)i;
  }
  return found;
}
