#include "include/cxml.h"

#include <errno.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { PIECE = 1 << 16, LOOK_BACK = 1 << 12, REASON = 256, SLOTS = 512 };

typedef struct record {
  int32_t kind, name, depth, line, column, attribute_count;
  size_t bytes, length, attributes; /* offsets into the arena and the attribute list */
} record;

typedef struct reason {
  bool set;
  int32_t line, column;
  char text[REASON];
} reason;

/* The parser runs ahead by one piece of input; what it found waits in `records`, and the bytes of
   names, values and texts in `arena`. Both are emptied before the next piece goes in. */
struct cxml_reader {
  xmlParserCtxtPtr parser;
  FILE *file;
  cxml_read read;
  void *context;
  const uint8_t *input;
  size_t left;
  uint8_t *piece;

  record *records;
  size_t record_count, record_room, next;
  cxml_attribute *attributes;
  size_t attribute_count, attribute_room;
  uint8_t *arena;
  size_t arena_count, arena_room;

  int32_t depth, entities;
  size_t text_length;
  bool over;
  reason failure, complaint;

  int32_t vocabulary_count;
  const xmlChar *names[SLOTS / 2]; /* interned, so that names compare by pointer */
  int16_t slots[SLOTS];
};

static xmlParserInputPtr open_nothing(const char *url, const char *id, xmlParserCtxtPtr parser) {
  (void)url, (void)id, (void)parser;
  return NULL;
}

static void set_up(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(open_nothing);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

/* Problems */

static void note_reason(cxml_reader *r, reason *to, const char *text) {
  if (to->set) return;
  to->set = true;
  xmlParserInputPtr input = r->parser ? r->parser->input : NULL;
  to->line = input ? input->line : 0;
  to->column = input ? input->col : 0;
  size_t n = strlen(text);
  while (n > 0 && (text[n - 1] == '\n' || text[n - 1] == ' ')) n--;
  if (n >= REASON) n = REASON - 1;
  while (n > 0 && n == REASON - 1 && ((uint8_t)text[n] & 0xC0) == 0x80) n--;
  memcpy(to->text, text, n);
  to->text[n] = 0;
}

static void stop(cxml_reader *r, const char *text) {
  note_reason(r, &r->failure, text);
  if (r->parser) xmlStopParser(r->parser);
}

#if LIBXML_VERSION >= 21200
static void on_error(void *user, const xmlError *error) {
#else
static void on_error(void *user, xmlErrorPtr error) {
#endif
  /* Not `user`: for faults of the DTD libxml2 hands over its own context there. */
  (void)user;
  xmlParserCtxtPtr parser = error->ctxt;
  cxml_reader *r = parser ? parser->_private : NULL;
  if (!r) return;
  const char *text = error->message ? error->message : "not well-formed";
  if (error->level == XML_ERR_FATAL) {
    if (error->code == XML_ERR_DOCUMENT_END && r->depth > 0)
      text = "the file ends before its last element is closed";
    note_reason(r, &r->failure, text);
  } else if (error->level == XML_ERR_ERROR) {
    note_reason(r, &r->complaint, text);
  }
}

/* Memory */

static bool grow(cxml_reader *r, void **list, size_t *room, size_t need, size_t size) {
  if (need <= *room) return true;
  size_t wanted = *room ? *room * 2 : 256;
  while (wanted < need) wanted *= 2;
  if (wanted * size > CXML_MAX_PENDING) {
    stop(r, "its entities or tags expand beyond 64 MiB");
    return false;
  }
  void *moved = realloc(*list, wanted * size);
  if (!moved) {
    stop(r, "out of memory");
    return false;
  }
  *list = moved;
  *room = wanted;
  return true;
}

static bool keep(cxml_reader *r, const xmlChar *bytes, size_t count, size_t *offset) {
  if (!grow(r, (void **)&r->arena, &r->arena_room, r->arena_count + count + 1, 1)) return false;
  *offset = r->arena_count;
  if (count) memcpy(r->arena + r->arena_count, bytes, count);
  r->arena_count += count;
  return true;
}

static record *add(cxml_reader *r) {
  if (!grow(r, (void **)&r->records, &r->record_room, r->record_count + 1, sizeof(record)))
    return NULL;
  record *new = &r->records[r->record_count++];
  memset(new, 0, sizeof *new);
  return new;
}

/* Names */

static size_t slot_of(const xmlChar *name) {
  uintptr_t bits = (uintptr_t)name;
  return (size_t)((bits >> 3) ^ (bits >> 12)) % SLOTS;
}

static int32_t index_of(cxml_reader *r, const xmlChar *name) {
  for (size_t s = slot_of(name); r->slots[s] >= 0; s = (s + 1) % SLOTS)
    if (r->names[r->slots[s]] == name) return r->slots[s];
  return -1;
}

static void learn(cxml_reader *r, const char *vocabulary) {
  memset(r->slots, 0xFF, sizeof r->slots);
  while (*vocabulary && r->vocabulary_count < SLOTS / 2) {
    size_t length = strcspn(vocabulary, " ");
    int32_t i = r->vocabulary_count++;
    r->names[i] = xmlDictLookup(r->parser->dict, (const xmlChar *)vocabulary, (int)length);
    size_t s = slot_of(r->names[i]);
    while (r->slots[s] >= 0) s = (s + 1) % SLOTS;
    r->slots[s] = (int16_t)i;
    vocabulary += length + strspn(vocabulary + length, " ");
  }
}

/* The parser stands behind the tag; its `<` is the last one before that, as values hold none. */
static void find_start(const cxml_reader *r, record *at) {
  xmlParserInputPtr input = r->parser->input;
  if (!input) return;
  size_t reach = (size_t)(input->cur - input->base);
  bool from_first_byte = input->consumed == 0 && reach <= LOOK_BACK;
  const xmlChar *base = input->cur - (reach > LOOK_BACK ? LOOK_BACK : reach);
  const xmlChar *start = input->cur;
  at->line = input->line;
  while (start > base && *start != '<')
    if (*--start == '\n') at->line--;
  if (*start != '<') return;
  const xmlChar *line = start;
  while (line > base && line[-1] != '\n') line--;
  if (line > base || from_first_byte)
    at->column = (int32_t)(start - line) + 1;
  else if (at->line == input->line) /* the line begins before the buffer: count back instead */
    at->column = input->col - (int32_t)(input->cur - start);
}

/* Events */

static void on_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int count, int defaulted,
                     const xmlChar **values) {
  (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted;
  cxml_reader *r = user;
  if (r->failure.set) return;
  r->text_length = 0;
  if (++r->depth > CXML_MAX_DEPTH) return stop(r, "more than 256 elements inside one another");
  if (count > CXML_MAX_ATTRIBUTES) return stop(r, "more than 256 attributes on one element");
  record *new = add(r);
  if (!new) return;
  size_t at = r->record_count - 1;
  new->kind = CXML_START;
  new->name = index_of(r, local);
  new->depth = r->depth;
  find_start(r, new);
  size_t length = strlen((const char *)local), offset = 0;
  if (!keep(r, local, length, &offset)) return;
  r->records[at].bytes = offset;
  r->records[at].length = length;
  r->records[at].attributes = r->attribute_count;
  for (int i = 0; i < count; i++, values += 5) {
    /* An attribute of another namespace, its:version, is not the one without a prefix. */
    bool foreign = values[1] && strcmp((const char *)values[1], "xml") != 0;
    cxml_attribute new = {foreign ? -1 : index_of(r, values[0]), 0, 0,
                          strlen((const char *)values[0]), (size_t)(values[4] - values[3])};
    if (new.value_length > CXML_MAX_TEXT) return stop(r, "an attribute longer than 1 MiB");
    if (!keep(r, values[0], new.local_length, &new.local)) return;
    if (!keep(r, values[3], new.value_length, &new.value)) return;
    if (!grow(r, (void **)&r->attributes, &r->attribute_room, r->attribute_count + 1, sizeof new))
      return;
    r->attributes[r->attribute_count++] = new;
    r->records[at].attribute_count++;
  }
}

static void on_stop(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  cxml_reader *r = user;
  if (r->failure.set) return;
  r->text_length = 0;
  record *new = add(r);
  if (!new) return;
  new->kind = CXML_STOP;
  new->name = index_of(r, local);
  new->depth = r->depth--;
  new->line = r->parser->input ? r->parser->input->line : 0;
}

static void on_text(void *user, const xmlChar *bytes, int count) {
  cxml_reader *r = user;
  if (r->failure.set || count <= 0) return;
  r->text_length += (size_t)count;
  if (r->text_length > CXML_MAX_TEXT) return stop(r, "a text longer than 1 MiB");
  size_t offset = 0;
  if (!keep(r, bytes, (size_t)count, &offset)) return;
  record *last = r->record_count ? &r->records[r->record_count - 1] : NULL;
  if (last && last->kind == CXML_TEXT) {
    last->length += (size_t)count;
    return;
  }
  record *new = add(r);
  if (!new) return;
  new->kind = CXML_TEXT;
  new->name = -1;
  new->depth = r->depth;
  new->line = r->parser->input ? r->parser->input->line : 0;
  new->bytes = offset;
  new->length = (size_t)count;
}

/* Entities and the DTD: libxml2 keeps the internal ones, the rest is turned away. */

static void on_document(void *user) { xmlSAX2StartDocument(((cxml_reader *)user)->parser); }

static void on_internal_subset(void *user, const xmlChar *name, const xmlChar *public_id,
                               const xmlChar *system_id) {
  xmlSAX2InternalSubset(((cxml_reader *)user)->parser, name, public_id, system_id);
}

static void on_entity(void *user, const xmlChar *name, int kind, const xmlChar *public_id,
                      const xmlChar *system_id, xmlChar *content) {
  cxml_reader *r = user;
  if (++r->entities > CXML_MAX_ENTITIES) return stop(r, "more than 1000 entities");
  /* lt, amp and their like mean what they always do; libxml2 would complain on stderr. */
  if (xmlGetPredefinedEntity(name)) return;
  xmlSAX2EntityDecl(r->parser, name, kind, public_id, system_id, content);
}

static void on_unparsed_entity(void *user, const xmlChar *name, const xmlChar *public_id,
                               const xmlChar *system_id, const xmlChar *notation) {
  (void)user, (void)name, (void)public_id, (void)system_id, (void)notation;
}

static void on_attribute_declaration(void *user, const xmlChar *element, const xmlChar *name,
                                     int type, int kind, const xmlChar *value,
                                     xmlEnumerationPtr choices) {
  (void)user, (void)element, (void)name, (void)type, (void)kind, (void)value;
  xmlFreeEnumeration(choices);
}

static xmlEntityPtr get_entity(void *user, const xmlChar *name) {
  cxml_reader *r = user;
  xmlEntityPtr found = xmlSAX2GetEntity(r->parser, name);
  if (found && (found->etype == XML_EXTERNAL_GENERAL_PARSED_ENTITY ||
                found->etype == XML_EXTERNAL_GENERAL_UNPARSED_ENTITY)) {
    char text[REASON];
    snprintf(text, sizeof text, "the external entity '%.60s' is not read", (const char *)name);
    stop(r, text);
    return NULL;
  }
  return found;
}

static xmlEntityPtr get_parameter_entity(void *user, const xmlChar *name) {
  xmlEntityPtr found = xmlSAX2GetParameterEntity(((cxml_reader *)user)->parser, name);
  return found && found->etype == XML_EXTERNAL_PARAMETER_ENTITY ? NULL : found;
}

/* Called for an entity that could not be replaced: its text would be lost without a word. */
static void on_reference(void *user, const xmlChar *name) {
  char text[REASON];
  if (name[0] == '#') return;
  snprintf(text, sizeof text, "the entity '%.60s' is not defined in this file",
           (const char *)name);
  stop(user, text);
}

/* Opening */

static cxml_reader *open_reader(const char *vocabulary) {
  pthread_once(&once, set_up);
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startDocument = on_document;
  sax.internalSubset = on_internal_subset;
  sax.entityDecl = on_entity;
  sax.unparsedEntityDecl = on_unparsed_entity;
  sax.attributeDecl = on_attribute_declaration;
  sax.getEntity = get_entity;
  sax.getParameterEntity = get_parameter_entity;
  sax.reference = on_reference;
  sax.startElementNs = on_start;
  sax.endElementNs = on_stop;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.serror = on_error;

  cxml_reader *r = calloc(1, sizeof *r);
  if (!r) return NULL;
  r->parser = xmlCreatePushParserCtxt(&sax, r, NULL, 0, NULL);
  if (!r->parser) {
    free(r);
    return NULL;
  }
  r->parser->_private = r;
  xmlCtxtUseOptions(r->parser,
                    XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  learn(r, vocabulary);
  return r;
}

cxml_reader *cxml_open_memory(const uint8_t *bytes, size_t count, const char *vocabulary) {
  cxml_reader *r = open_reader(vocabulary);
  if (!r) return NULL;
  r->input = bytes;
  r->left = count;
  return r;
}

cxml_reader *cxml_open_file(const char *path, const char *vocabulary, int32_t *error) {
  *error = ENOMEM;
  FILE *file = fopen(path, "rb");
  if (!file) {
    *error = errno;
    return NULL;
  }
  struct stat facts;
  if (fstat(fileno(file), &facts) == 0 && S_ISDIR(facts.st_mode)) {
    *error = EISDIR;
    fclose(file);
    return NULL;
  }
  cxml_reader *r = open_reader(vocabulary);
  if (r) r->piece = malloc(PIECE);
  if (!r || !r->piece) {
    fclose(file);
    cxml_close(r);
    return NULL;
  }
  r->file = file;
  *error = 0;
  return r;
}

cxml_reader *cxml_open_stream(cxml_read read, void *context, const char *vocabulary) {
  cxml_reader *r = open_reader(vocabulary);
  if (r) r->piece = malloc(PIECE);
  if (!r || !r->piece) {
    cxml_close(r);
    return NULL;
  }
  r->read = read;
  r->context = context;
  return r;
}

void cxml_close(cxml_reader *r) {
  if (!r) return;
  if (r->file) fclose(r->file);
  if (r->parser) {
    xmlDocPtr document = r->parser->myDoc;
    r->parser->myDoc = NULL;
    xmlFreeParserCtxt(r->parser);
    xmlFreeDoc(document);
  }
  free(r->piece);
  free(r->records);
  free(r->attributes);
  free(r->arena);
  free(r);
}

/* Reading */

static void feed(cxml_reader *r) {
  r->record_count = r->next = r->attribute_count = r->arena_count = 0;
  const uint8_t *bytes = r->input;
  size_t count = r->left < PIECE ? r->left : PIECE;
  if (r->file) {
    bytes = r->piece;
    count = fread(r->piece, 1, PIECE, r->file);
    if (count == 0 && ferror(r->file)) return stop(r, "the file could not be read to its end");
  } else if (r->read) {
    int64_t got = r->read(r->context, r->piece, PIECE);
    if (got < 0) return stop(r, "the file could not be unpacked to its end");
    bytes = r->piece;
    count = (size_t)got;
  } else {
    r->input += count;
    r->left -= count;
  }
  r->over = count == 0;
  int status = xmlParseChunk(r->parser, (const char *)bytes, (int)count, r->over);
  if (status != 0 && !r->parser->wellFormed) note_reason(r, &r->failure, "not well-formed XML");
  if (r->over && !r->failure.set && (!r->parser->wellFormed || r->depth > 0))
    note_reason(r, &r->failure, "the file ends before its last element is closed");
}

int32_t cxml_next(cxml_reader *r, cxml_event *event) {
  memset(event, 0, sizeof *event);
  event->name = -1;
  while (r->next == r->record_count) {
    if (r->failure.set) return event->kind = CXML_ERROR;
    if (r->over) return event->kind = CXML_END;
    feed(r);
  }
  const record *at = &r->records[r->next++];
  event->kind = at->kind;
  event->name = at->name;
  event->depth = at->depth;
  event->line = at->line;
  event->column = at->column;
  event->bytes = r->arena + at->bytes;
  event->length = at->length;
  event->attributes = r->attributes + at->attributes;
  event->attribute_count = at->attribute_count;
  event->attribute_bytes = r->arena;
  return event->kind;
}

static cxml_problem problem(const reason *from) {
  cxml_problem facts = {from->line, from->column, from->set ? from->text : NULL};
  return facts;
}

cxml_problem cxml_failure(const cxml_reader *r) { return problem(&r->failure); }
cxml_problem cxml_complaint(const cxml_reader *r) { return problem(&r->complaint); }
