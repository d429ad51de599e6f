"""What kind of group does this shop open?"""
