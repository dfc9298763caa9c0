#ifndef CSQLITE_H
#define CSQLITE_H

#include <stdint.h>

#include "csqlite_reader.h"

/// What Swift cannot call in SQLite: functions with variable arguments, and hooks that count.
///
/// A connection is a `sqlite3 *`; a statement a `sqlite3_stmt *`.

/// The number of the SQLite library that is linked at run time: 3040001 for 3.40.1.
int32_t csqlite_version(void);

/// Lets the connection close without a checkpoint. Returns 0 for success, an SQLite code otherwise.
///
/// By default the last connection that closes copies the log into the database, outside any lock
/// of ours.
int32_t csqlite_no_checkpoint_on_close(void *connection);

/// Keeps `*frames` equal to the number of pages in the write-ahead log after each commit.
///
/// `frames` must live as long as the connection.
void csqlite_watch_log(void *connection, int32_t *frames);

/// The number the system gave for the last failed call of the connection, `errno`; 0 for none.
int32_t csqlite_system_errno(void *connection);

/// Binds bytes that stay valid until the statement has been stepped and reset; null binds no bytes.
int32_t csqlite_bind_blob(void *statement, int32_t index, const void *bytes, int64_t count);

/// Binds UTF-8 text that stays valid until the statement has been stepped and reset.
int32_t csqlite_bind_text(void *statement, int32_t index, const void *text, int64_t count);

#endif
