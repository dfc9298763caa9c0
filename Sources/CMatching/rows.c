#include "cmatching.h"

/* Reads one variable-length number: seven bits a byte, the last byte below 128. */
static inline uint32_t number(const uint8_t **at, const uint8_t *end) {
  uint32_t value = 0;
  for (uint32_t shift = 0; *at < end && shift < 35; shift += 7) {
    uint8_t byte = *(*at)++;
    value |= (uint32_t)(byte & 0x7F) << shift;
    if (byte < 0x80) break;
  }
  return value;
}

size_t cmatching_count(const uint8_t *list, const uint8_t *end, uint32_t base, uint32_t first,
                       uint32_t last, int32_t is_leading, uint8_t *counts, uint32_t *touched,
                       size_t touched_count) {
  uint32_t row = base, adds = is_leading != 0;
  while (list < end) {
    uint8_t byte = *list;
    if (byte < 0x80) {
      row += byte;
      list++;
    } else {
      row += number(&list, end);
    }
    if (row < first) continue;
    if (row >= last) break;
    uint8_t count = counts[row];
    touched[touched_count] = row;
    touched_count += (count == 0) & adds;
    uint32_t sum = (uint32_t)count + ((count != 0) | adds);
    counts[row] = sum > 255 ? 255 : (uint8_t)sum;
  }
  return touched_count;
}

int32_t cmatching_decode(const uint8_t *bytes, const uint8_t *end, uint32_t limit,
                         uint32_t *symbols) {
  int32_t count = 0;
  while (bytes < end) {
    uint32_t symbol = *bytes < 0x80 ? *bytes++ : number(&bytes, end);
    if (symbol >= limit) return -1;
    symbols[count++] = symbol;
  }
  return count;
}

/* Leaves the working memory as it was found. */
static uint32_t lone_of_damage(const cmatching_slots *query, uint16_t *scratch) {
  for (uint32_t place = 0; place < 2 * (query->slot_count + 1); place++) scratch[place] = 0;
  return UINT32_MAX;
}

uint32_t cmatching_lone(const cmatching_slots *query, const uint32_t *symbols, uint32_t count,
                        uint16_t *slots, uint16_t *scratch) {
  uint16_t *all = scratch, *heavy = scratch + query->slot_count + 1;
  for (uint32_t index = 0; index < count; index++) {
    uint32_t symbol = symbols[index];
    uint32_t group = query->group_of[symbol];
    if (group >= query->group_count) return lone_of_damage(query, all);
    uint16_t slot = query->slot_of[group];
    slots[index] = slot;
    all[slot]++;
    heavy[slot] = (uint16_t)(heavy[slot] + query->heavy[query->traits_of[symbol]]);
  }
  uint32_t of_query = 0, of_row = heavy[0];
  for (uint32_t slot = 1; slot <= query->slot_count; slot++) {
    if (query->query_heavy[slot] > all[slot]) of_query += query->query_heavy[slot] - all[slot];
    if (heavy[slot] > query->query_all[slot]) of_row += heavy[slot] - query->query_all[slot];
    all[slot] = heavy[slot] = 0;
  }
  all[0] = heavy[0] = 0;
  return of_query > of_row ? of_query : of_row;
}

/* A score is a cost and, among equal costs, a number of mismatches. */
enum { MISMATCH_BITS = 20 };

static inline uint64_t widened(uint32_t pair) {
  return (uint64_t)(pair >> 2) << MISMATCH_BITS | (pair & 3);
}

/* What stands for any score that no alignment within the limit can have; sums of it stay in range. */
static const uint64_t BEYOND = (uint64_t)1 << 62;

/* Scores only grow along an alignment, so one within the limit passes through scores within the limit
   alone. Of each row token those stand in [low, high); what is outside is never looked at. */
int64_t cmatching_align(const uint32_t *query_weights, uint32_t query_count,
                        const uint32_t *row_weights, uint32_t row_count, const uint32_t *table,
                        const uint32_t *columns, uint64_t limit, uint64_t *scores, uint8_t *moves) {
  size_t width = (size_t)query_count + 1;
  uint64_t bound = (limit + 1) << MISMATCH_BITS;
  uint32_t low = 0, high = 1;
  scores[0] = 0;
  for (; high <= query_count; high++) {
    uint64_t score = scores[high - 1] + ((uint64_t)query_weights[high - 1] << MISMATCH_BITS);
    if (score >= bound) break;
    scores[high] = score;
    moves[high] = CMATCHING_QUERY_ONLY;
  }
  for (uint32_t j = 0; j < row_count; j++) {
    const uint32_t *column = table + (size_t)columns[j] * query_count;
    uint8_t *move = moves + width * (j + 1);
    uint64_t row_weight = (uint64_t)row_weights[j] << MISMATCH_BITS;
    uint64_t diagonal = BEYOND, last = BEYOND;
    uint32_t i = low;
    if (high <= query_count) scores[high] = BEYOND;
    if (i == 0) {
      diagonal = scores[0];
      scores[0] = last = diagonal + row_weight;
      move[0] = CMATCHING_ROW_ONLY;
      i = 1;
    }
    uint32_t end = high < query_count ? high : query_count;
    for (; i <= end; i++) {
      uint64_t best = diagonal + widened(column[i - 1]);
      uint64_t query_only = last + ((uint64_t)query_weights[i - 1] << MISMATCH_BITS);
      uint64_t row_only = scores[i] + row_weight;
      uint8_t by = CMATCHING_PAIR;
      if (query_only < best) best = query_only, by = CMATCHING_QUERY_ONLY;
      if (row_only < best) best = row_only, by = CMATCHING_ROW_ONLY;
      diagonal = scores[i];
      scores[i] = last = best;
      move[i] = by;
    }
    for (; i <= query_count && last < bound; i++) {
      scores[i] = last += (uint64_t)query_weights[i - 1] << MISMATCH_BITS;
      move[i] = CMATCHING_QUERY_ONLY;
    }
    high = i;
    while (low < high && scores[low] >= bound) low++;
    if (low == high) return -1;
    while (scores[high - 1] >= bound) high--;
  }
  if (high <= query_count) return -1;
  return (int64_t)(scores[query_count] >> MISMATCH_BITS);
}
