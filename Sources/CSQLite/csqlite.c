#include "csqlite.h"

#include <sqlite3.h>

int32_t csqlite_version(void) { return sqlite3_libversion_number(); }

int32_t csqlite_no_checkpoint_on_close(void *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

static int count_frames(void *frames, sqlite3 *connection, const char *name, int count) {
  (void)connection;
  (void)name;
  *(int32_t *)frames = count;
  return SQLITE_OK;
}

void csqlite_watch_log(void *connection, int32_t *frames) {
  sqlite3_wal_hook(connection, count_frames, frames);
}

int32_t csqlite_system_errno(void *connection) { return sqlite3_system_errno(connection); }

int32_t csqlite_bind_blob(void *statement, int32_t index, const void *bytes, int64_t count) {
  return count == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob64(statement, index, bytes, (sqlite3_uint64)count,
                                          SQLITE_STATIC);
}

int32_t csqlite_bind_text(void *statement, int32_t index, const void *text, int64_t count) {
  return sqlite3_bind_text64(statement, index, count == 0 ? "" : text, (sqlite3_uint64)count,
                             SQLITE_STATIC, SQLITE_UTF8);
}
