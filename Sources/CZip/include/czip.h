#pragma once
/* ZIP archives that nobody trusts, over zlib's inflate; and small ones of our own.

   Only what office files need: stored and deflated entries, no encryption, no ZIP64. Names are looked
   up, never made paths of. libzip would do too, but loads a library of ciphers at every start. */
#include <stddef.h>
#include <stdint.h>

typedef struct czip_archive czip_archive;
typedef struct czip_stream czip_stream;
typedef struct czip_writer czip_writer;

/* Opens a file. NULL when it cannot be read (*error is its errno) or is no archive (*error is 0). */
czip_archive *czip_open_file(const char *path, int32_t max_entries, int32_t *error);

/* Opens bytes that stay where they are as long as the archive lives. NULL when they are no archive. */
czip_archive *czip_open_memory(const uint8_t *bytes, size_t count, int32_t max_entries);

/* The number of the entry of this name; -1 when there is none. */
int32_t czip_find(const czip_archive *archive, const char *name);

int32_t czip_count(const czip_archive *archive);
const char *czip_name(const czip_archive *archive, int32_t entry);

void czip_close(czip_archive *archive);

/* Begins to unpack an entry; past `max_size` bytes, or `max_ratio` times its packed size (and a
   mebibyte), it fails. NULL when there is no memory. */
czip_stream *czip_unpack(czip_archive *archive, int32_t entry, uint64_t max_size,
                         uint64_t max_ratio);

/* Gives the next bytes: how many, 0 at the end, -1 when it fails. */
int64_t czip_read(czip_stream *stream, uint8_t *bytes, size_t count);

/* Why reading failed; NULL when it did not. */
const char *czip_problem(const czip_stream *stream);

void czip_stop(czip_stream *stream);

/* Begins an archive in memory. NULL when there is no memory. */
czip_writer *czip_new(void);

/* Adds a deflated entry. 0 for success, -1 when there is no memory. */
int32_t czip_add(czip_writer *writer, const char *name, const uint8_t *bytes, size_t count);

/* Ends the archive; its bytes are good until czip_free. NULL when there is no memory. */
const uint8_t *czip_finish(czip_writer *writer, size_t *count);

void czip_free(czip_writer *writer);
