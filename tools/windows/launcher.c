/* Starts the program in this process: loads the Python beside it and runs the module `shopqun`.
   Built twice: with a window's subsystem as 店群通.exe, with a console's as shopqun.exe. */
#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768
#define ADDED 2

typedef int (*python_main)(int, wchar_t **);

static wchar_t library[LONGEST];

static HMODULE python_beside_us(void)
{
    GetModuleFileNameW(NULL, library, LONGEST);
    wchar_t *name = wcsrchr(library, L'\\');
    if (name == NULL)
        return NULL;
    wcscpy(name, L"\\python\\python311.dll");
    return LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
}

static int run(void)
{
    HMODULE python = python_beside_us();
    python_main start = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    int count = 0;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t **words = given ? malloc((count + ADDED + 1) * sizeof *words) : NULL;
    if (start == NULL || words == NULL) {
        MessageBoxW(NULL, L"店群通的文件不全，请重新安装一遍。您的账本还在，不受影响。", L"店群通", MB_ICONERROR);
        return 1;
    }
    words[0] = given[0];
    words[1] = L"-m";
    words[2] = L"shopqun";
    for (int place = 1; place <= count; place++)
        words[place + ADDED] = given[place];
    return start(count + ADDED, words);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return run();
}
#else
int wmain(void)
{
    return run();
}
#endif
