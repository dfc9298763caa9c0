#ifndef CSQLITE_READER_H
#define CSQLITE_READER_H

#include <stddef.h>
#include <stdint.h>

/// Reads the tables of a SQLite file that another program wrote and nobody trusts.
///
/// The file is opened as immutable: nothing beside it is created and nothing in it is changed. Views,
/// triggers and virtual tables are never run.

typedef struct csqlite_reader csqlite_reader;

/// Opens the file at `path`; NULL when it cannot be opened as a database.
csqlite_reader *csqlite_reader_open(const char *path);

/// Goes to the next table. Returns its name, NULL at the end.
const char *csqlite_reader_next_table(csqlite_reader *reader);

/// The number of columns of the table.
int32_t csqlite_reader_columns(const csqlite_reader *reader);

/// The name of a column.
const char *csqlite_reader_column(const csqlite_reader *reader, int32_t column);

/// Goes to the next row of the table. Returns 1 when there is one, 0 at the end, -1 on damage.
int32_t csqlite_reader_next_row(csqlite_reader *reader);

/// A value of the row as UTF-8, and its length; NULL for no value.
const uint8_t *csqlite_reader_value(csqlite_reader *reader, int32_t column, size_t *length);

/// Closes the file.
void csqlite_reader_close(csqlite_reader *reader);

#endif
