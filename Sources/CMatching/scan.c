#include "cmatching.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

int32_t cmatching_level(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vpopcntdq"))
    return CMATCHING_AVX512;
  if (__builtin_cpu_supports("avx2")) return CMATCHING_AVX2;
#endif
  return CMATCHING_SCALAR;
}

static inline uint32_t ones(uint64_t bits) { return (uint32_t)__builtin_popcountll(bits); }

/* The larger count of a row that keeps to the bag, or -1. */
static inline int32_t check(const uint64_t *front, const uint64_t *back, const cmatching_bag *bag) {
  uint32_t missing = ones(bag->needed[0] & ~front[0]) + ones(bag->needed[1] & ~front[1]) +
                     ones(bag->needed[2] & ~back[0]) + ones(bag->needed[3] & ~back[1]);
  if (missing > bag->missing_limit) return -1;
  uint32_t surplus = ones(front[0] & ~bag->allowed[0]) + ones(front[1] & ~bag->allowed[1]) +
                     ones(back[0] & ~bag->allowed[2]) + ones(back[1] & ~bag->allowed[3]);
  if (surplus > bag->surplus_limit) return -1;
  missing += bag->absent;
  uint32_t larger = missing > surplus ? missing : surplus;
  if (larger < bag->least) larger = bag->least;
  return larger > 255 ? 255 : (int32_t)larger;
}

static size_t scan_scalar(const uint64_t *front, const uint64_t *back, uint32_t first,
                          uint32_t count, const cmatching_bag *bag, uint32_t *rows,
                          uint8_t *misses) {
  size_t found = 0;
  for (uint32_t row = 0; row < count; row++) {
    int32_t larger = check(front + 2 * (size_t)row, back + 2 * (size_t)row, bag);
    rows[found] = first + row;
    misses[found] = (uint8_t)larger;
    found += larger >= 0;
  }
  return found;
}

#if defined(__x86_64__)
__attribute__((target("avx2,popcnt"))) static inline int32_t check_popcnt(
    const uint64_t *front, const uint64_t *back, const cmatching_bag *bag) {
  uint32_t missing = ones(bag->needed[0] & ~front[0]) + ones(bag->needed[1] & ~front[1]) +
                     ones(bag->needed[2] & ~back[0]) + ones(bag->needed[3] & ~back[1]);
  if (missing > bag->missing_limit) return -1;
  uint32_t surplus = ones(front[0] & ~bag->allowed[0]) + ones(front[1] & ~bag->allowed[1]) +
                     ones(back[0] & ~bag->allowed[2]) + ones(back[1] & ~bag->allowed[3]);
  if (surplus > bag->surplus_limit) return -1;
  missing += bag->absent;
  uint32_t larger = missing > surplus ? missing : surplus;
  if (larger < bag->least) larger = bag->least;
  return larger > 255 ? 255 : (int32_t)larger;
}

__attribute__((target("avx2,popcnt"))) static size_t scan_avx2(
    const uint64_t *front, const uint64_t *back, uint32_t first, uint32_t count,
    const cmatching_bag *bag, uint32_t *rows, uint8_t *misses) {
  size_t found = 0;
  uint64_t n0 = bag->needed[0], n1 = bag->needed[1], a0 = bag->allowed[0], a1 = bag->allowed[1];
  for (uint32_t row = 0; row < count; row++) {
    const uint64_t *f = front + 2 * (size_t)row;
    uint32_t missing = ones(n0 & ~f[0]) + ones(n1 & ~f[1]);
    uint32_t surplus = ones(f[0] & ~a0) + ones(f[1] & ~a1);
    if ((missing > bag->missing_limit) | (surplus > bag->surplus_limit)) continue;
    int32_t larger = check_popcnt(f, back + 2 * (size_t)row, bag);
    rows[found] = first + row;
    misses[found] = (uint8_t)larger;
    found += larger >= 0;
  }
  return found;
}

/* Four rows at once: the front halves of their signatures fill one register. */
__attribute__((target("avx512f,avx512vpopcntdq,popcnt"))) static size_t scan_avx512(
    const uint64_t *front, const uint64_t *back, uint32_t first, uint32_t count,
    const cmatching_bag *bag, uint32_t *rows, uint8_t *misses) {
  size_t found = 0;
  long long n0 = (long long)bag->needed[0], n1 = (long long)bag->needed[1];
  long long a0 = (long long)bag->allowed[0], a1 = (long long)bag->allowed[1];
  __m512i needed = _mm512_set_epi64(n1, n0, n1, n0, n1, n0, n1, n0);
  __m512i allowed = _mm512_set_epi64(a1, a0, a1, a0, a1, a0, a1, a0);
  __m512i limits = _mm512_set1_epi64(
      (long long)((uint64_t)bag->surplus_limit << 32 | bag->missing_limit));
  uint32_t row = 0;
  for (; row + 4 <= count; row += 4) {
    __m512i bits = _mm512_loadu_si512(front + 2 * (size_t)row);
    __m512i missing = _mm512_popcnt_epi64(_mm512_andnot_si512(bits, needed));
    __m512i surplus = _mm512_popcnt_epi64(_mm512_andnot_si512(allowed, bits));
    __m512i both = _mm512_or_si512(missing, _mm512_slli_epi64(surplus, 32));
    both = _mm512_add_epi32(both, _mm512_shuffle_epi32(both, _MM_PERM_BADC));
    uint32_t within = _mm512_cmple_epu32_mask(both, limits);
    within = within & (within >> 1) & 0x1111;
    while (within) {
      uint32_t place = row + (uint32_t)__builtin_ctz(within) / 4;
      within &= within - 1;
      int32_t larger = check_popcnt(front + 2 * (size_t)place, back + 2 * (size_t)place, bag);
      rows[found] = first + place;
      misses[found] = (uint8_t)larger;
      found += larger >= 0;
    }
  }
  return found + scan_avx2(front + 2 * (size_t)row, back + 2 * (size_t)row, first + row,
                           count - row, bag, rows + found, misses + found);
}
#endif

size_t cmatching_scan(const uint64_t *front, const uint64_t *back, uint32_t first, uint32_t count,
                      const cmatching_bag *bag, int32_t level, uint32_t *rows, uint8_t *misses) {
#if defined(__x86_64__)
  if (level >= CMATCHING_AVX512) return scan_avx512(front, back, first, count, bag, rows, misses);
  if (level >= CMATCHING_AVX2) return scan_avx2(front, back, first, count, bag, rows, misses);
#else
  (void)level;
#endif
  return scan_scalar(front, back, first, count, bag, rows, misses);
}
