#include "cmatching.h"

/* The window of a row, searched from the one of the row before: rows come in ascending runs. */
__attribute__((always_inline)) static inline size_t window_of(
    uint32_t row, uint32_t before, size_t window, const cmatching_window *windows,
    size_t window_count) {
  if (row < before) window = 0;
  while (window < window_count && row >= windows[window].last) window++;
  return window;
}

/* The rows stand anywhere, so what is known of them is asked for this many rows ahead. */
enum { AHEAD = 16 };

size_t cmatching_keep(uint8_t *counts, uint32_t *touched, size_t touched_count, uint32_t lists,
                      const cmatching_window *windows, size_t window_count) {
  size_t kept = 0, window = 0;
  uint32_t before = 0;
  for (size_t place = 0; place < touched_count; place++) {
    if (place + AHEAD < touched_count) __builtin_prefetch(counts + touched[place + AHEAD], 1, 1);
    uint32_t row = touched[place], count = counts[row];
    counts[row] = 0;
    window = window_of(row, before, window, windows, window_count);
    before = row;
    if (window == window_count || row < windows[window].first) continue;
    /* A count stops at 255. */
    uint32_t missing = windows[window].missing_limit;
    uint32_t least = lists > missing ? lists - missing : 0;
    touched[kept] = row;
    kept += count >= (least > 255 ? 255 : least);
  }
  return kept;
}

__attribute__((always_inline)) static inline uint32_t ones(uint64_t bits) { return (uint32_t)__builtin_popcountll(bits); }

__attribute__((always_inline)) static inline size_t sift(
    const uint64_t *front, const uint64_t *back, const uint32_t *touched, size_t touched_count,
    const cmatching_bag *bag, const cmatching_window *windows, size_t window_count, uint32_t *rows,
    uint8_t *misses) {
  size_t found = 0, window = 0;
  uint32_t before = 0;
  for (size_t place = 0; place < touched_count; place++) {
    if (place + AHEAD < touched_count)
      __builtin_prefetch(front + 2 * (size_t)touched[place + AHEAD], 0, 0);
    uint32_t row = touched[place];
    window = window_of(row, before, window, windows, window_count);
    before = row;
    if (window == window_count || row < windows[window].first) continue;
    const uint64_t *f = front + 2 * (size_t)row;
    uint32_t missing = ones(bag->needed[0] & ~f[0]) + ones(bag->needed[1] & ~f[1]);
    uint32_t surplus = ones(f[0] & ~bag->allowed[0]) + ones(f[1] & ~bag->allowed[1]);
    if (missing > windows[window].missing_limit || surplus > windows[window].surplus_limit) continue;
    const uint64_t *b = back + 2 * (size_t)row;
    missing += ones(bag->needed[2] & ~b[0]) + ones(bag->needed[3] & ~b[1]);
    surplus += ones(b[0] & ~bag->allowed[2]) + ones(b[1] & ~bag->allowed[3]);
    if (missing > windows[window].missing_limit || surplus > windows[window].surplus_limit) continue;
    missing += bag->absent;
    uint32_t larger = missing > surplus ? missing : surplus;
    if (larger < windows[window].least) larger = windows[window].least;
    rows[found] = row;
    misses[found++] = larger > 255 ? 255 : (uint8_t)larger;
  }
  return found;
}

#if defined(__x86_64__)
__attribute__((target("popcnt"))) static size_t sift_popcnt(
    const uint64_t *front, const uint64_t *back, const uint32_t *touched, size_t touched_count,
    const cmatching_bag *bag, const cmatching_window *windows, size_t window_count, uint32_t *rows,
    uint8_t *misses) {
  return sift(front, back, touched, touched_count, bag, windows, window_count, rows, misses);
}
#endif

size_t cmatching_sift(const uint64_t *front, const uint64_t *back, const uint32_t *touched,
                      size_t touched_count, const cmatching_bag *bag,
                      const cmatching_window *windows, size_t window_count, int32_t level,
                      uint32_t *rows, uint8_t *misses) {
#if defined(__x86_64__)
  if (level >= CMATCHING_AVX2)
    return sift_popcnt(front, back, touched, touched_count, bag, windows, window_count, rows,
                       misses);
#else
  (void)level;
#endif
  return sift(front, back, touched, touched_count, bag, windows, window_count, rows, misses);
}
