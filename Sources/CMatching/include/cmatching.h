#pragma once
/* The inner loops of matching: numbers only, no language. Each loop that has a vector version has a
   scalar twin that returns the same. */
#include <stddef.h>
#include <stdint.h>

/* The widest instructions that this processor has for `cmatching_scan`. */
enum { CMATCHING_SCALAR = 0, CMATCHING_AVX2 = 1, CMATCHING_AVX512 = 2 };
int32_t cmatching_level(void);

/* What a signature of 256 bits must and may hold. */
typedef struct {
  uint64_t needed[4];      /* bits that the query asks for */
  uint64_t allowed[4];     /* bits that are not held against a row */
  uint32_t missing_limit;  /* how many needed bits a row may lack */
  uint32_t surplus_limit;  /* how many bits beyond the allowed ones it may have */
  uint32_t absent;         /* what every row lacks, and no bit stands for: added to the missing */
  uint32_t least;          /* what every row lacks or has too much at least, by its length alone */
} cmatching_bag;

/* Finds the rows whose signatures keep to `bag`. `front` and `back` hold two words a row and begin at
   row `first`. Writes the rows and the largest of their two counts and `least`, up to 255; both outputs
   have room for `count`.
   Returns how many there are. */
size_t cmatching_scan(const uint64_t *front, const uint64_t *back, uint32_t first, uint32_t count,
                      const cmatching_bag *bag, int32_t level, uint32_t *rows, uint8_t *misses);

/* Adds one to the count of every row of a posting list that lies in [first, last). Of a leading list
   rows whose count was 0 are appended to `touched`; of another one they are left out. The list is a run
   of variable-length differences that starts from `base`. Returns the new number of touched rows. */
size_t cmatching_count(const uint8_t *list, const uint8_t *end, uint32_t base, uint32_t first,
                       uint32_t last, int32_t is_leading, uint8_t *counts, uint32_t *touched,
                       size_t touched_count);

/* Rows that may lack so many of what is needed, and have so many more than is allowed. */
typedef struct {
  uint32_t first, last;  /* the rows from `first` to before `last` */
  uint32_t missing_limit;
  uint32_t surplus_limit;
  uint32_t least;        /* as that of a bag */
} cmatching_window;

/* Keeps the touched rows that stand on all but `missing_limit` of `lists` lists by the limit of their
   window, and sets all counts back to 0. `windows` ascend. Returns how many are left in `touched`. */
size_t cmatching_keep(uint8_t *counts, uint32_t *touched, size_t touched_count, uint32_t lists,
                      const cmatching_window *windows, size_t window_count);

/* Does what `cmatching_scan` does for rows anywhere, each by the limits of its window instead of those
   of `bag`. `front` and `back` begin at row 0. */
size_t cmatching_sift(const uint64_t *front, const uint64_t *back, const uint32_t *touched,
                      size_t touched_count, const cmatching_bag *bag,
                      const cmatching_window *windows, size_t window_count, int32_t level,
                      uint32_t *rows, uint8_t *misses);

/* Reads a row of variable-length numbers, each below `limit`. Returns their count, or -1 when the
   bytes are no such row. `symbols` has room for `end - bytes` numbers. */
int32_t cmatching_decode(const uint8_t *bytes, const uint8_t *end, uint32_t limit,
                         uint32_t *symbols);

/* A query by slots: sets of groups of which one counterpart serves as well as another. */
typedef struct {
  const uint32_t *group_of;     /* by symbol */
  const uint8_t *traits_of;     /* by symbol */
  const uint8_t *heavy;         /* by traits: 1 for heavy ones */
  const uint16_t *slot_of;      /* by group; 0 for none */
  const uint16_t *query_all;    /* by slot: tokens of the query */
  const uint16_t *query_heavy;  /* by slot: its heavy tokens */
  uint32_t slot_count;          /* slots are 1...slot_count */
  uint32_t group_count;
} cmatching_slots;

/* How many heavy tokens of the query or of the row, whichever are more, cannot have a counterpart.
   Writes the slot of each symbol; `scratch` has room for 2 * (slot_count + 1) numbers, all 0, and
   is left so. UINT32_MAX when a symbol has no group that there is. */
uint32_t cmatching_lone(const cmatching_slots *query, const uint32_t *symbols, uint32_t count,
                        uint16_t *slots, uint16_t *scratch);

/* Aligns a query with a row at the lowest cost, as `Alignment` defines it. A column holds for each
   query token `cost << 2 | mismatches` of the pair; `columns` names the column of each row token.
   `scores` has room for query_count + 1 numbers, `moves` for (query_count + 1) * (row_count + 1).
   Returns the cost, or -1 as soon as it is sure to pass `limit`. The lower the limit, the faster; of
   `moves` only what can lead to an alignment within it is written. */
int64_t cmatching_align(const uint32_t *query_weights, uint32_t query_count,
                        const uint32_t *row_weights, uint32_t row_count, const uint32_t *table,
                        const uint32_t *columns, uint64_t limit, uint64_t *scores, uint8_t *moves);

/* How a cell of `moves` was reached; cell (row token j, query token i) is at j * (query_count + 1) + i. */
enum { CMATCHING_PAIR = 0, CMATCHING_QUERY_ONLY = 1, CMATCHING_ROW_ONLY = 2 };
