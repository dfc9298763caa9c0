#include "include/czip.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>

enum { PIECE = 1 << 16, END_SIZE = 22, ENTRY_SIZE = 46, LOCAL_SIZE = 30 };

typedef struct entry {
  char *name;
  uint32_t packed, size, crc, offset;
  uint16_t method, flags;
} entry;

struct czip_archive {
  FILE *file;
  const uint8_t *bytes;
  uint64_t count;
  entry *entries;
  int32_t entry_count;
};

struct czip_stream {
  czip_archive *archive;
  const entry *of;
  z_stream zlib;
  bool inflating, over;
  uint64_t place, left, given, max;
  uint32_t crc;
  const char *problem;
  uint8_t piece[PIECE];
};

static uint16_t u16(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }
static uint32_t u32(const uint8_t *p) { return u16(p) | (uint32_t)u16(p + 2) << 16; }

static bool load(czip_archive *a, uint64_t place, uint8_t *to, size_t count) {
  if (place > a->count || count > a->count - place) return false;
  if (!a->file) {
    memcpy(to, a->bytes + place, count);
    return true;
  }
  return fseeko(a->file, (off_t)place, SEEK_SET) == 0 && fread(to, 1, count, a->file) == count;
}

static bool read_directory(czip_archive *a, int32_t max_entries) {
  uint64_t tail = a->count < END_SIZE + 65535 ? a->count : END_SIZE + 65535;
  if (tail < END_SIZE) return false;
  uint8_t *end = malloc(tail);
  if (!end) return false;
  bool good = load(a, a->count - tail, end, tail);
  int64_t at = (int64_t)tail - END_SIZE;
  while (good && at >= 0 && u32(end + at) != 0x06054B50) at--;
  if (!good || at < 0) {
    free(end);
    return false;
  }
  uint32_t number = u16(end + at + 10), size = u32(end + at + 12), start = u32(end + at + 16);
  free(end);
  if ((int32_t)number > max_entries || size > (64u << 20)) return false;
  uint8_t *directory = malloc(size ? size : 1);
  a->entries = calloc(number ? number : 1, sizeof(entry));
  if (!directory || !a->entries || !load(a, start, directory, size)) {
    free(directory);
    return false;
  }
  uint64_t place = 0;
  for (uint32_t i = 0; good && i < number; i++) {
    const uint8_t *p = directory + place;
    if (size - place < ENTRY_SIZE || u32(p) != 0x02014B50) good = false;
    uint64_t length = good ? u16(p + 28) : 0;
    uint64_t whole = good ? ENTRY_SIZE + length + u16(p + 30) + u16(p + 32) : 0;
    if (!good || size - place < whole) {
      good = false;
      break;
    }
    entry *e = &a->entries[i];
    *e = (entry){malloc(length + 1), u32(p + 20), u32(p + 24), u32(p + 16), u32(p + 42),
                 u16(p + 10), u16(p + 8)};
    if (!e->name) good = false;
    else {
      memcpy(e->name, p + ENTRY_SIZE, length);
      e->name[length] = 0;
      a->entry_count++;
    }
    place += whole;
  }
  free(directory);
  return good;
}

static czip_archive *opened(czip_archive *a, int32_t max_entries) {
  if (read_directory(a, max_entries)) return a;
  czip_close(a);
  return NULL;
}

czip_archive *czip_open_file(const char *path, int32_t max_entries, int32_t *error) {
  *error = 0;
  FILE *file = fopen(path, "rb");
  struct stat facts;
  if (!file || fstat(fileno(file), &facts) != 0) {
    *error = errno;
    if (file) fclose(file);
    return NULL;
  }
  if (S_ISDIR(facts.st_mode)) {
    *error = EISDIR;
    fclose(file);
    return NULL;
  }
  czip_archive *a = calloc(1, sizeof *a);
  if (!a) {
    *error = ENOMEM;
    fclose(file);
    return NULL;
  }
  a->file = file;
  a->count = (uint64_t)facts.st_size;
  return opened(a, max_entries);
}

czip_archive *czip_open_memory(const uint8_t *bytes, size_t count, int32_t max_entries) {
  czip_archive *a = calloc(1, sizeof *a);
  if (!a) return NULL;
  a->bytes = bytes;
  a->count = count;
  return opened(a, max_entries);
}

void czip_close(czip_archive *a) {
  if (!a) return;
  if (a->file) fclose(a->file);
  for (int32_t i = 0; i < a->entry_count; i++) free(a->entries[i].name);
  free(a->entries);
  free(a);
}

int32_t czip_count(const czip_archive *a) { return a->entry_count; }
const char *czip_name(const czip_archive *a, int32_t i) { return a->entries[i].name; }

int32_t czip_find(const czip_archive *a, const char *name) {
  for (int32_t i = 0; i < a->entry_count; i++)
    if (strcmp(a->entries[i].name, name) == 0) return i;
  return -1;
}

czip_stream *czip_unpack(czip_archive *a, int32_t number, uint64_t max_size, uint64_t max_ratio) {
  czip_stream *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  const entry *e = &a->entries[number];
  s->archive = a;
  s->of = e;
  s->crc = (uint32_t)crc32(0, NULL, 0);
  uint64_t grown = (uint64_t)e->packed * max_ratio + (1 << 20);
  s->max = grown < max_size ? grown : max_size;
  uint8_t local[LOCAL_SIZE];
  if (e->flags & 1) s->problem = "it is encrypted";
  else if (e->method != 0 && e->method != 8) s->problem = "it is packed in a way that is not read";
  else if (e->offset == 0xFFFFFFFF || e->packed == 0xFFFFFFFF) s->problem = "it is a ZIP64 entry";
  else if (!load(a, e->offset, local, LOCAL_SIZE) || u32(local) != 0x04034B50)
    s->problem = "it is not where the directory says";
  else {
    s->place = (uint64_t)e->offset + LOCAL_SIZE + u16(local + 26) + u16(local + 28);
    s->left = e->packed;
    if (e->method == 8) {
      if (inflateInit2(&s->zlib, -MAX_WBITS) == Z_OK) s->inflating = true;
      else s->problem = "there is no memory to unpack it";
    }
  }
  return s;
}

static int64_t finished(czip_stream *s) {
  s->over = true;
  if (s->crc == s->of->crc) return 0;
  s->problem = "its checksum is wrong";
  return -1;
}

static bool refill(czip_stream *s) {
  size_t count = s->left < PIECE ? (size_t)s->left : PIECE;
  if (!load(s->archive, s->place, s->piece, count)) {
    s->problem = "the archive ends inside it";
    return false;
  }
  s->place += count;
  s->left -= count;
  s->zlib.next_in = s->piece;
  s->zlib.avail_in = (uInt)count;
  return true;
}

int64_t czip_read(czip_stream *s, uint8_t *bytes, size_t count) {
  if (s->problem) return -1;
  if (s->over || count == 0) return 0;
  size_t got = 0;
  if (!s->inflating) {
    got = s->left < count ? (size_t)s->left : count;
    if (got == 0) return finished(s);
    if (!load(s->archive, s->place, bytes, got)) {
      s->problem = "the archive ends inside it";
      return -1;
    }
    s->place += got;
    s->left -= got;
  } else {
    s->zlib.next_out = bytes;
    s->zlib.avail_out = (uInt)(count < (1u << 30) ? count : 1u << 30);
    uInt room = s->zlib.avail_out;
    int status = Z_OK;
    while (s->zlib.avail_out == room && status != Z_STREAM_END) {
      if (s->zlib.avail_in == 0 && s->left > 0 && !refill(s)) return -1;
      status = inflate(&s->zlib, Z_NO_FLUSH);
      if (status != Z_OK && status != Z_STREAM_END) {
        s->problem = "its packed bytes are damaged";
        return -1;
      }
    }
    got = room - s->zlib.avail_out;
    if (got == 0) return finished(s);
  }
  s->given += got;
  if (s->given > s->max) {
    s->problem = "it unpacks to more than it may";
    return -1;
  }
  s->crc = (uint32_t)crc32(s->crc, bytes, (uInt)got);
  return (int64_t)got;
}

const char *czip_problem(const czip_stream *s) { return s->problem; }

void czip_stop(czip_stream *s) {
  if (!s) return;
  if (s->inflating) inflateEnd(&s->zlib);
  free(s);
}

/* Writing */

struct czip_writer {
  uint8_t *bytes, *directory;
  size_t count, room, directory_count, directory_room;
  uint16_t entries;
};

static bool put(uint8_t **to, size_t *count, size_t *room, const void *from, size_t length) {
  if (*room - *count < length) {
    size_t wanted = (*room + length) * 2;
    uint8_t *moved = realloc(*to, wanted);
    if (!moved) return false;
    *to = moved;
    *room = wanted;
  }
  if (length) memcpy(*to + *count, from, length);
  *count += length;
  return true;
}

static uint8_t *p16(uint8_t *p, uint32_t v) {
  p[0] = (uint8_t)v;
  p[1] = (uint8_t)(v >> 8);
  return p + 2;
}
static uint8_t *p32(uint8_t *p, uint32_t v) { return p16(p16(p, v), v >> 16); }

czip_writer *czip_new(void) { return calloc(1, sizeof(czip_writer)); }

int32_t czip_add(czip_writer *w, const char *name, const uint8_t *bytes, size_t count) {
  uLong bound = compressBound((uLong)count) + 64;
  uint8_t *packed = malloc(bound);
  z_stream z;
  memset(&z, 0, sizeof z);
  if (!packed ||
      deflateInit2(&z, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    free(packed);
    return -1;
  }
  z.next_in = (Bytef *)bytes;
  z.avail_in = (uInt)count;
  z.next_out = packed;
  z.avail_out = (uInt)bound;
  int status = deflate(&z, Z_FINISH);
  size_t length = bound - z.avail_out, name_length = strlen(name);
  deflateEnd(&z);
  uint32_t crc = (uint32_t)crc32(0, bytes, (uInt)count), offset = (uint32_t)w->count;
  uint8_t local[LOCAL_SIZE], central[ENTRY_SIZE], *p = p32(local, 0x04034B50);
  /* Version 2.0, UTF-8 names, deflated, the first day that ZIP knows: equal data, equal bytes. */
  p = p16(p16(p16(p16(p16(p, 20), 0x0800), 8), 0), 0x21);
  p = p32(p32(p32(p, crc), (uint32_t)length), (uint32_t)count);
  p16(p16(p, (uint32_t)name_length), 0);
  memset(central, 0, sizeof central);
  p16(p32(central, 0x02014B50), 20);
  memcpy(central + 6, local + 4, 26);
  p32(central + 42, offset);
  bool good = status == Z_STREAM_END &&
              put(&w->bytes, &w->count, &w->room, local, sizeof local) &&
              put(&w->bytes, &w->count, &w->room, name, name_length) &&
              put(&w->bytes, &w->count, &w->room, packed, length) &&
              put(&w->directory, &w->directory_count, &w->directory_room, central, ENTRY_SIZE) &&
              put(&w->directory, &w->directory_count, &w->directory_room, name, name_length);
  w->entries++;
  free(packed);
  return good ? 0 : -1;
}

const uint8_t *czip_finish(czip_writer *w, size_t *count) {
  uint8_t end[END_SIZE];
  memset(end, 0, sizeof end);
  uint8_t *p = p16(p16(p32(end, 0x06054B50), 0), 0);
  p32(p32(p16(p16(p, w->entries), w->entries), (uint32_t)w->directory_count), (uint32_t)w->count);
  if (!put(&w->bytes, &w->count, &w->room, w->directory, w->directory_count) ||
      !put(&w->bytes, &w->count, &w->room, end, sizeof end))
    return NULL;
  *count = w->count;
  return w->bytes;
}

void czip_free(czip_writer *w) {
  if (!w) return;
  free(w->bytes);
  free(w->directory);
  free(w);
}
