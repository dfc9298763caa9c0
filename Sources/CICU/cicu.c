#include "include/cicu.h"

#include <unicode/utypes.h>

_Static_assert(sizeof(UErrorCode) == sizeof(cicu_status), "a status is an ICU error code");
_Static_assert(CICU_TOO_SMALL == U_BUFFER_OVERFLOW_ERROR, "the one status that callers act on");

const char *cicu_status_name(cicu_status status) { return u_errorName((UErrorCode)status); }

const char *cicu_version(void) { return U_ICU_VERSION; }
