#include "csqlite_reader.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct csqlite_reader {
  sqlite3 *connection;
  sqlite3_stmt *tables, *rows;
};

/* The path as a URI: everything but letters, digits and a few signs is escaped. */
static char *uri(const char *path) {
  static const char digits[] = "0123456789ABCDEF";
  char *text = malloc(strlen(path) * 3 + 32), *p = text;
  if (!text) return NULL;
  p += sprintf(p, "file:");
  for (const unsigned char *c = (const unsigned char *)path; *c; c++) {
    int plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                (*c >= '0' && *c <= '9') || strchr("/._-", *c) != NULL;
    if (plain) *p++ = (char)*c;
    else {
      *p++ = '%';
      *p++ = digits[*c >> 4];
      *p++ = digits[*c & 15];
    }
  }
  strcpy(p, "?immutable=1");
  return text;
}

csqlite_reader *csqlite_reader_open(const char *path) {
  csqlite_reader *r = calloc(1, sizeof *r);
  char *name = uri(path);
  int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
  int good = r && name && sqlite3_open_v2(name, &r->connection, flags, NULL) == SQLITE_OK;
  free(name);
  if (good) {
    sqlite3_db_config(r->connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    sqlite3_db_config(r->connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
    sqlite3_db_config(r->connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
    sqlite3_db_config(r->connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, (int *)0);
    sqlite3_limit(r->connection, SQLITE_LIMIT_LENGTH, 16 << 20);
    sqlite3_limit(r->connection, SQLITE_LIMIT_COLUMN, 1024);
    const char *sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                      "'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid";
    good = sqlite3_prepare_v2(r->connection, sql, -1, &r->tables, NULL) == SQLITE_OK;
  }
  if (good) return r;
  csqlite_reader_close(r);
  return NULL;
}

const char *csqlite_reader_next_table(csqlite_reader *r) {
  while (sqlite3_step(r->tables) == SQLITE_ROW) {
    const char *name = (const char *)sqlite3_column_text(r->tables, 0);
    char *sql = sqlite3_mprintf("SELECT * FROM \"%w\"", name);
    sqlite3_finalize(r->rows);
    r->rows = NULL;
    int status = sqlite3_prepare_v2(r->connection, sql, -1, &r->rows, NULL);
    sqlite3_free(sql);
    if (status == SQLITE_OK) return name;
  }
  return NULL;
}

int32_t csqlite_reader_columns(const csqlite_reader *r) { return sqlite3_column_count(r->rows); }

const char *csqlite_reader_column(const csqlite_reader *r, int32_t column) {
  const char *name = sqlite3_column_name(r->rows, column);
  return name ? name : "";
}

int32_t csqlite_reader_next_row(csqlite_reader *r) {
  int status = sqlite3_step(r->rows);
  return status == SQLITE_ROW ? 1 : status == SQLITE_DONE ? 0 : -1;
}

const uint8_t *csqlite_reader_value(csqlite_reader *r, int32_t column, size_t *length) {
  *length = 0;
  if (sqlite3_column_type(r->rows, column) == SQLITE_BLOB) return NULL;
  const uint8_t *text = sqlite3_column_text(r->rows, column);
  if (text) *length = (size_t)sqlite3_column_bytes(r->rows, column);
  return text;
}

void csqlite_reader_close(csqlite_reader *r) {
  if (!r) return;
  sqlite3_finalize(r->rows);
  sqlite3_finalize(r->tables);
  sqlite3_close_v2(r->connection);
  free(r);
}
