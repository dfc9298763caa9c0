#pragma once
/* Bags of letters: 64 bits a text, compared by the bits that one has and the other lacks. */
#include <stddef.h>
#include <stdint.h>

/* Finds the bags of which `query` lacks at most `edits` bits, and which lack at most as many of it.
   Writes their places in ascending order; `places` has room for `count`. Returns how many there are.
   `edits` is 1 or 2. */
size_t cmatching_letter_bags(const uint64_t *bags, size_t count, uint64_t query, int32_t edits,
                             uint32_t *places);
