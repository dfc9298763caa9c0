#pragma once
/* The words of numbers, dates, amounts and times of each language, laid out as LeksikText looks them up:
   constant data, which is used where the program is mapped and costs nothing to set up. */
#include <stdint.h>

const uint64_t *_Nonnull cnumerals_spanish(void);
const uint64_t *_Nonnull cnumerals_creole(void);
const uint64_t *_Nonnull cnumerals_english(void);
const uint64_t *_Nonnull cnumerals_other(void);
