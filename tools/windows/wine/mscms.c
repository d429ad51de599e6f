/* For trying the program under wine only, never shipped: Qt asks for the screen's colour profile; there is none. */
#include <windows.h>

#define ANSWER __declspec(dllexport)

static void *none(void)
{
    SetLastError(ERROR_NOT_SUPPORTED);
    return NULL;
}

ANSWER HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation)
{
    (void)profile, (void)access, (void)share, (void)creation;
    return none();
}

ANSWER HANDLE WINAPI WcsOpenColorProfileW(void *a, void *b, void *c, DWORD d, DWORD e, DWORD f, DWORD g)
{
    (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)g;
    return none();
}

ANSWER HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options)
{
    (void)profile, (void)options;
    return none();
}

ANSWER BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *buffer, DWORD *length)
{
    (void)profile, (void)buffer, (void)length;
    return none() != NULL;
}

ANSWER BOOL WINAPI CloseColorProfile(HANDLE profile)
{
    (void)profile;
    return TRUE;
}
