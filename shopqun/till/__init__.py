"""May this paper be used now?"""
