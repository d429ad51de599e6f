"""Where does the owner begin?"""
