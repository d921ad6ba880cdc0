/** The account and the region in which embedded services say they are. */
export const LOCAL_ACCOUNT = '000000000000'
export const LOCAL_REGION = 'us-east-1'
