/* Lets one call of the system fail, among those on files of one folder. Loaded before the C library:
 *     cc -shared -fPIC -O1 -o faults.so faults.c -ldl; LD_PRELOAD=./faults.so python ...
 * faults_arm says which call fails, from which one on, how often, and how. Until then nothing is
 * changed. faults_count says how many calls of a kind there were since. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN, WRITE, READ, SEEK, TRUNCATE, SYNC, CLOSE, RENAME, UNLINK, CHMOD, LOCK, KINDS };
static const char *names[] = {"open",  "write", "read",   "seek",  "truncate", "sync",
                              "close", "rename", "unlink", "chmod", "lock"};
enum { SHORT = -1 };

static char folder[PATH_MAX];
static int armed, target = -1, first, times, error_number;
static atomic_int counts[KINDS];

void faults_arm(const char *where, const char *call, int at, int how_often, int number) {
    snprintf(folder, sizeof folder, "%s/", where);
    target = -1;
    for (int kind = 0; kind < KINDS; kind++) {
        counts[kind] = 0;
        if (!strcmp(call, names[kind])) target = kind;
    }
    first = at, times = how_often, error_number = number, armed = 1;
}

int faults_count(const char *call) {
    for (int kind = 0; kind < KINDS; kind++)
        if (!strcmp(call, names[kind])) return counts[kind];
    return -1;
}

static int inside(const char *path) {
    size_t length = strlen(folder);
    return !strncmp(path, folder, length) || (!strncmp(path, folder, length - 1) && !path[length - 1]);
}

static int holds(int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return inside(path);
}

/* Whether this call fails: 0 no, 1 yes with errno, SHORT only half of it is done. */
static int fails(int kind, int ours) {
    if (!armed || !ours) return 0;
    int number = ++counts[kind];
    if (kind != target || number < first || number >= first + times) return 0;
    if (error_number == SHORT) return SHORT;
    errno = error_number;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define HALF(count) ((count) > 1 ? (count) / 2 : (count))

#define OPENS(name)                                                        \
    int name(const char *path, int flags, ...) {                           \
        va_list rest;                                                      \
        va_start(rest, flags);                                             \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                                      \
        if (fails(OPEN, armed && inside(path)) == 1) return -1;            \
        return REAL(name)(path, flags, mode);                              \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name)                                                     \
    int name(int at, const char *path, int flags, ...) {                   \
        va_list rest;                                                      \
        va_start(rest, flags);                                             \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                                      \
        if (fails(OPEN, armed && inside(path)) == 1) return -1;            \
        return REAL(name)(at, path, flags, mode);                          \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

#define MOVES(name, kind, ...)                                             \
    {                                                                      \
        int failing = fails(kind, armed && holds(file));                   \
        if (failing == 1) return -1;                                       \
        if (failing == SHORT) count = HALF(count);                         \
        return REAL(name)(file, buffer, count, ##__VA_ARGS__);             \
    }
ssize_t write(int file, const void *buffer, size_t count) MOVES(write, WRITE)
ssize_t read(int file, void *buffer, size_t count) MOVES(read, READ)
ssize_t pwrite(int file, const void *buffer, size_t count, off_t at) MOVES(pwrite, WRITE, at)
ssize_t pwrite64(int file, const void *buffer, size_t count, off64_t at) MOVES(pwrite64, WRITE, at)
ssize_t pread(int file, void *buffer, size_t count, off_t at) MOVES(pread, READ, at)
ssize_t pread64(int file, void *buffer, size_t count, off64_t at) MOVES(pread64, READ, at)
ssize_t writev(int file, const struct iovec *buffer, int count) MOVES(writev, WRITE)

#define ACTS(name, kind, ours, ...)                                        \
    {                                                                      \
        if (fails(kind, armed && (ours)) == 1) return -1;                  \
        return REAL(name)(__VA_ARGS__);                                    \
    }
off_t lseek(int file, off_t at, int whence) ACTS(lseek, SEEK, holds(file), file, at, whence)
off64_t lseek64(int file, off64_t at, int whence) ACTS(lseek64, SEEK, holds(file), file, at, whence)
int ftruncate(int file, off_t size) ACTS(ftruncate, TRUNCATE, holds(file), file, size)
int ftruncate64(int file, off64_t size) ACTS(ftruncate64, TRUNCATE, holds(file), file, size)
int fsync(int file) ACTS(fsync, SYNC, holds(file), file)
int fdatasync(int file) ACTS(fdatasync, SYNC, holds(file), file)
int rename(const char *from, const char *to) ACTS(rename, RENAME, inside(from), from, to)
int unlink(const char *path) ACTS(unlink, UNLINK, inside(path), path)
int unlinkat(int at, const char *path, int flags) ACTS(unlinkat, UNLINK, inside(path), at, path, flags)
int chmod(const char *path, mode_t mode) ACTS(chmod, CHMOD, inside(path), path, mode)
int fchmod(int file, mode_t mode) ACTS(fchmod, CHMOD, holds(file), file, mode)
int fchmodat(int at, const char *path, mode_t mode, int flags)
    ACTS(fchmodat, CHMOD, inside(path), at, path, mode, flags)
int flock(int file, int what) ACTS(flock, LOCK, holds(file), file, what)

int renameat(int one, const char *from, int other, const char *to)
    ACTS(renameat, RENAME, inside(from), one, from, other, to)

/* As Linux does, a file is closed even if that fails. */
int close(int file) {
    int failing = fails(CLOSE, armed && holds(file));
    int number = errno;
    int done = REAL(close)(file);
    if (failing != 1) return done;
    errno = number;
    return -1;
}
