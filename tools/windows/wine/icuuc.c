/* For trying the program under wine only, never shipped: Windows has its own ICU, wine 8 has none. Qt asks it for
   text converters; every one is refused, and Qt uses its own. */
#include <stdint.h>

#define ANSWER __declspec(dllexport)
#define U_FILE_ACCESS_ERROR 4

typedef struct converter converter;

static void *refused(int *error)
{
    if (error)
        *error = U_FILE_ACCESS_ERROR;
    return 0;
}

ANSWER converter *ucnv_open(const char *name, int *error) { (void)name; return refused(error); }
ANSWER void ucnv_close(converter *it) { (void)it; }
ANSWER void ucnv_reset(converter *it) { (void)it; }
ANSWER int8_t ucnv_getMaxCharSize(converter *it) { (void)it; return 1; }
ANSWER const char *ucnv_getName(converter *it, int *error) { (void)it; return refused(error); }
ANSWER const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name, (void)standard;
    return refused(error);
}
ANSWER const char *ucnv_getAvailableName(int32_t place) { (void)place; return 0; }
ANSWER int32_t ucnv_countAvailable(void) { return 0; }
ANSWER int32_t ucnv_toUCountPending(converter *it, int *error) { (void)it, (void)error; return 0; }
ANSWER int32_t ucnv_fromUCountPending(converter *it, int *error) { (void)it, (void)error; return 0; }
ANSWER void ucnv_toUnicode(converter *it, void *to, void *end, void *from, void *last, void *places, int8_t flush,
                           int *error)
{
    (void)it, (void)to, (void)end, (void)from, (void)last, (void)places, (void)flush;
    refused(error);
}
ANSWER void ucnv_fromUnicode(converter *it, void *to, void *end, void *from, void *last, void *places, int8_t flush,
                             int *error)
{
    (void)it, (void)to, (void)end, (void)from, (void)last, (void)places, (void)flush;
    refused(error);
}
ANSWER void ucnv_getToUCallBack(converter *it, void *call, void *context) { (void)it, (void)call, (void)context; }
ANSWER void ucnv_getFromUCallBack(converter *it, void *call, void *context) { (void)it, (void)call, (void)context; }
ANSWER void ucnv_setToUCallBack(converter *it, void *call, void *context, void *old, void *before, int *error)
{
    (void)it, (void)call, (void)context, (void)old, (void)before, (void)error;
}
ANSWER void ucnv_setFromUCallBack(converter *it, void *call, void *context, void *old, void *before, int *error)
{
    (void)it, (void)call, (void)context, (void)old, (void)before, (void)error;
}
ANSWER void ucnv_cbToUWriteUChars(void *args, void *source, int32_t length, int32_t place, int *error)
{
    (void)args, (void)source, (void)length, (void)place, (void)error;
}
ANSWER void ucnv_cbFromUWriteUChars(void *args, void *source, void *end, int32_t place, int *error)
{
    (void)args, (void)source, (void)end, (void)place, (void)error;
}
ANSWER void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void *a, void *b, void *c, int32_t d, int32_t e, int f, int *error)
{
    (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)error;
}
ANSWER void UCNV_TO_U_CALLBACK_SUBSTITUTE(void *a, void *b, void *c, int32_t d, int e, int *error)
{
    (void)a, (void)b, (void)c, (void)d, (void)e, (void)error;
}
