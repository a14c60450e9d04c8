export interface paths {
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/codelists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Codelists_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mail_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_login"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_actFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_changeLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sandbox_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sandbox_clock"];
        put?: never;
        post: operations["Sandbox_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeImport_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenders_list"];
        put?: never;
        post: operations["Tenders_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenders_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenders_read"];
        put: operations["Tenders_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/submit-for-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tenders_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tenders_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/approve-and-publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tenders_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tenders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/lots/{lotId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tenders_cancelLot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenders_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicTenders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicTenders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderTenders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revisions_list"];
        put?: never;
        post: operations["Revisions_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/revisions/{revisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revisions_read"];
        put: operations["Revisions_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/revisions/{revisionId}/submit-for-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/revisions/{revisionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/revisions/{revisionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/revisions/{revisionId}/approve-and-publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicRevisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders/{id}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicRevisions_asOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/fitting-tenders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alerts_fitting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alerts_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/alerts/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Alerts_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alerts_searches"];
        put?: never;
        post: operations["Alerts_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Alerts_change"];
        post?: never;
        delete: operations["Alerts_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Unsubscribe_look"];
        put?: never;
        post: operations["Unsubscribe_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Providers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Providers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnProfile_read"];
        put: operations["OwnProfile_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registration_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Members_change"];
        post?: never;
        delete: operations["Members_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SelfDeclaration_read"];
        put: operations["SelfDeclaration_declare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderDeclaration_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bids_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/receipts/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bids_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bids_read"];
        put: operations["Bids_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/{id}/versions/{versionNo}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bids_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bids_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bidding_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bidding_opening"];
        put?: never;
        post: operations["Bidding_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/opening/hashes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bidding_hashes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/bid-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BidDrafts_read"];
        put: operations["BidDrafts_save"];
        post?: never;
        delete: operations["BidDrafts_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/bid-draft/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BidAttachments_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bid-attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BidAttachments_read"];
        put?: never;
        post?: never;
        delete: operations["BidAttachments_detach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/opening/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BidAttachments_opened"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/consortium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortia_list"];
        put?: never;
        post: operations["Consortia_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consortium-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Consortia_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consortium-members/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consortia_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consortium-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortia_invitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consortium-members/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consortia_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consortium-members/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consortia_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evaluation_evaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{lotId}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evaluation_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{lotId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Evaluation_score"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/{id}/exclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Evaluation_exclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Award_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Award_read"];
        put?: never;
        post: operations["Award_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Award_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questions_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questions_own"];
        put?: never;
        post: operations["Questions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_unfollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clarifications_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clarifications_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clarifications_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/clarifications/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clarifications_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clarifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Clarifications_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clarifications/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clarifications_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clarifications_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_list"];
        put?: never;
        post: operations["Plans_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_read"];
        put: operations["Plans_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanItems_read"];
        put: operations["PlanItems_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-items/{id}/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanItems_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-items/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanItems_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-items/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanItems_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-items/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanItems_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-items/{id}/start-tender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanItems_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-items/{id}/prior-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanItems_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tender-basis/citables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TenderBasis_citables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TenderBasis_read"];
        put: operations["TenderBasis_cite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPlanning_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPlanning_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/prior-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPlanning_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/prior-information/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPlanning_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders/{id}/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPlanning_basis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consultations_list"];
        put?: never;
        post: operations["Consultations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consultations_read"];
        put: operations["Consultations_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consultations_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consultations_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consultations_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/summarise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consultations_summarise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConsultations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConsultations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderConsultations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/consultations/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProviderConsultations_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ideas_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ideas_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas/{id}/discuss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ideas_discuss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas/{id}/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ideas_takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ideas_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ideas_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderIdeas_list"];
        put?: never;
        post: operations["ProviderIdeas_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/idea-addressees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderIdeas_addressees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/ideas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderIdeas_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/ideas/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProviderIdeas_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_list"];
        put?: never;
        post: operations["Findings_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Regime_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regime/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Regime_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/ocds/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeFeed_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DirectAward_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/direct-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DirectAward_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DirectAward_read"];
        put: operations["DirectAward_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-awards/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DirectAward_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-awards/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DirectAward_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-awards/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DirectAward_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-awards/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DirectAward_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders/{id}/direct-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DirectAward_readPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_read"];
        put: operations["Procedures_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/requests/{requestId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Procedures_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/rounds/{number}/unseal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_unseal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/rounds/{number}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Procedures_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/reduce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_reduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/call-for-bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_callForBids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/call-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/development": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_startDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/development/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedures_endDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicProcedures_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tenders/{id}/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicProcedures_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderProcedures_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProviderProcedures_request"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}/request/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProviderProcedures_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider/tenders/{id}/rounds/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProviderProcedures_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenders/{id}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/send-to-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/ocds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/ocds/dump.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_dump"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/ocds/{ocid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/ocds/{ocid}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients_list"];
        put?: never;
        post: operations["Clients_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients_caseWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Clients_change"];
        trace?: never;
    };
    "/api/v1/clients/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clients_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/personal-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clients_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/situation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients_situation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_questionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_services"];
        put?: never;
        post: operations["Catalogue_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Catalogue_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Catalogue_offer"];
        put: operations["Catalogue_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Budgets_list"];
        put?: never;
        post: operations["Budgets_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Budgets_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets/{id}/raise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Budgets_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/grantable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_grantable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grants_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grants_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grants_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Choice_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Choice_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Choice_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Choice_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Choice_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Choice_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Choice_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Events_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Events_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/service-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Events_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Events_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-events/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Events_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-events/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Events_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-events/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Events_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-events/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Events_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Facts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Facts_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participations/{id}/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Facts_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Facts_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tariffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tariffs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tariffs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tariffs_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payees_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payees/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Payees_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payer-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Payees_keepPayer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finance/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentRuns_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentRuns_list"];
        put?: never;
        post: operations["PaymentRuns_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentRuns_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentRuns_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-lines/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentRuns_why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaymentRuns_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaymentRuns_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaymentRuns_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaymentRuns_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-runs/{id}/pain001": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentRuns_pain001"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bank_list"];
        put?: never;
        post: operations["Bank_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bank_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bank_toLookAt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/money-coming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements_coming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            status: string;
        };
        Code: {
            code: string;
            name: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        Mail: {
            /** Format: uuid */
            id: string;
            recipient: string;
            subject: string;
            text: string;
            html: string;
            /** Format: date-time */
            queuedAt: string;
            /** Format: date-time */
            sentAt: string | null;
        };
        MailPage: {
            items: components["schemas"]["Mail"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        SignedOut: {
            /** @description Where the browser should go now: the front page, or the sign-out of the issuer */
            redirectTo: string;
        };
        SessionPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
        };
        OrganisationName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SessionActor: {
            /** @enum {string} */
            kind: "authority" | "provider" | "client" | "anonymous";
            /** @description null: acts for themselves */
            organisation: components["schemas"]["OrganisationName"] | null;
            roles: ("procurement-officer" | "procurement-approver" | "case-worker" | "contract-manager" | "finance-preparer" | "finance-approver" | "auditor" | "operator" | "provider-manager" | "provider-bidder" | "provider-staff" | "client")[];
        };
        SessionOrganisation: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "authority" | "provider";
            roles: ("procurement-officer" | "procurement-approver" | "case-worker" | "contract-manager" | "finance-preparer" | "finance-approver" | "auditor" | "operator" | "provider-manager" | "provider-bidder" | "provider-staff" | "client")[];
        };
        SessionView: {
            signedIn: boolean;
            /** @description Invented accounts and a clock that can be moved */
            demo: boolean;
            person: components["schemas"]["SessionPerson"] | null;
            actor: components["schemas"]["SessionActor"];
            organisations: components["schemas"]["SessionOrganisation"][];
        };
        ActFor: {
            /**
             * Format: uuid
             * @description One of your organisations; null: act for yourself
             */
            organisationId: string | null;
        };
        ChooseLanguage: {
            /** @enum {string} */
            language: "fi" | "sv" | "en";
        };
        DemoAccountView: {
            /** @description For `/auth/login?account=…` */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            title: {
                fi: string;
                sv: string;
                en: string;
            };
            organisation: string | null;
            roles: ("procurement-officer" | "procurement-approver" | "case-worker" | "contract-manager" | "finance-preparer" | "finance-approver" | "auditor" | "operator" | "provider-manager" | "provider-bidder" | "provider-staff" | "client")[];
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            workspace: "officer" | "provider" | "client" | "finance";
        };
        DemoAccountList: {
            items: components["schemas"]["DemoAccountView"][];
        };
        ClockView: {
            /**
             * Format: date-time
             * @description What time it is here
             */
            now: string;
            /** @description How many seconds the clock is ahead */
            aheadSeconds: number;
        };
        MoveClock: {
            /** @description Forward by so many times 24 hours */
            advanceDays?: number;
            /**
             * Format: date-time
             * @description Forward to this instant
             */
            advanceTo?: string;
        };
        ImportLoss: {
            code: string;
            /** @description Where it stands in the notice */
            path: string;
            /** @description How many places of the notice say exactly this */
            occurrences: number;
            text: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        ImportedTender: {
            /** Format: uuid */
            tenderId: string;
            /** @example T-2026-0001 */
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            lotCount: number;
            sdkVersion: string;
            /** @description The buyer the notice names */
            buyerName: string | null;
            /** @description What could not be carried over, and why */
            losses: components["schemas"]["ImportLoss"][];
        };
        TenderSummary: {
            /** Format: uuid */
            id: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            authorityName: string;
            /** @enum {string} */
            status: "draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled";
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            submissionEnd: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            lotCount: number;
            serviceKinds: string[];
            municipalities: string[];
            /** Format: date-time */
            updatedAt: string;
        };
        PermittedAction: {
            action: string;
            allowed: boolean;
            /** @description Why not, in the reader's language */
            reason?: string;
        };
        OwnTenderPage: {
            items: components["schemas"]["TenderSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        BoardStage: {
            /** @enum {string} */
            status: "draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled";
            total: number;
            items: components["schemas"]["TenderSummary"][];
        };
        TenderBoard: {
            stages: components["schemas"]["BoardStage"][];
        };
        PriceItemDetail: {
            /**
             * @description UNIT, START, S13 …
             * @example UNIT
             */
            code: string;
            /** @enum {string} */
            kind: "unit" | "attachment" | "milestone";
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description What one of it is: meeting, day, person */
            unit: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Estimated, for comparing bids */
            quantity: number;
            /**
             * Format: decimal
             * @description Bids above it are refused
             * @example 1250.50
             */
            maxUnitPrice: string | null;
            /** @description Days of sustained employment; of a milestone only */
            thresholdDays: number | null;
            /** @enum {string} */
            vatCategory: "S" | "S-reduced" | "S-low" | "Z" | "E" | "AE" | "O";
            /** Format: uuid */
            id: string;
        };
        LifeCycleComponentInput: {
            /** @example ENERGY */
            code: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * @description start: at once; yearly: at the end of each year; end: once, at the end
             * @enum {string}
             */
            when: "start" | "yearly" | "end";
        };
        LifeCycleInput: {
            years: number;
            /**
             * Format: decimal
             * @description Per cent a year, 0–50
             * @example 37.5
             */
            discountRate: string;
            /** @description What bidders state an amount for */
            components: components["schemas"]["LifeCycleComponentInput"][];
        };
        ScoringInput: {
            /**
             * @description price and cost: relative, linear; quality: panel (default), stated-value, yes-no
             * @enum {string}
             */
            kind: "relative" | "linear" | "panel" | "stated-value" | "yes-no";
            /**
             * Format: decimal
             * @description linear, stated-value: full points from here on
             * @example 37.5
             */
            best?: string;
            /**
             * Format: decimal
             * @description linear, stated-value: no points from here on
             * @example 37.5
             */
            worst?: string;
            /**
             * @description A bid beyond `worst` gets no points (default) or is not compared
             * @enum {string}
             */
            beyondWorst?: "zero" | "exclude";
            /** @description panel: scores go from 0 to this; 5 unless said */
            maxScore?: number;
            /** @description stated-value: what the number counts */
            unit?: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description cost: what the life-cycle cost is made of */
            lifeCycle?: components["schemas"]["LifeCycleInput"];
        };
        CriterionDetail: {
            /** @enum {string} */
            kind: "price" | "cost" | "quality";
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @description Per cent, at most two decimals; of a group it is the sum of its members
             * @example 37.5
             */
            weight: string | null;
            /** @description Place (from 0) of the group in this list that the criterion stands under; a group stands before its members */
            parent?: number | null;
            scoring?: components["schemas"]["ScoringInput"] | null;
            /**
             * Format: decimal
             * @description Points below which a bid is not compared; of quality only
             * @example 37.5
             */
            minPoints?: string | null;
            /** Format: uuid */
            id: string;
            /** @description How it is scored, in words; null of a group */
            scoringText: {
                fi: string;
                sv: string;
                en: string;
            } | null;
        };
        LotDetail: {
            /** @example LOT-0001 */
            reference: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description Municipality codes */
            municipalities: string[];
            nuts: string[];
            mainCpv: string | null;
            additionalCpv: string[];
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            frameworkMaximum: string | null;
            /**
             * Format: decimal
             * @description The most that attachments and milestones of one contract may cost
             * @example 1250.50
             */
            cap: string | null;
            /** Format: date */
            startsOn: string | null;
            durationMonths: number | null;
            /** @description How many providers may win the lot */
            maxAwards: number;
            /**
             * @description best-ratio unless said
             * @enum {string}
             */
            evaluationMethod?: "best-ratio" | "lowest-price" | "fixed-price" | "coefficient";
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            cancelledAt: string | null;
            /** @description Why the lot was cancelled */
            cancelReason: string | null;
            priceItems: components["schemas"]["PriceItemDetail"][];
            criteria: components["schemas"]["CriterionDetail"][];
        };
        MissingItem: {
            /** @description JSON pointer into the draft */
            field: string;
            code: string;
            text: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        ImportedFrom: {
            fileName: string | null;
            noticeId: string | null;
            sdkVersion: string | null;
            buyerName: string | null;
            /** Format: date-time */
            importedAt: string;
            losses: components["schemas"]["ImportLoss"][];
        };
        HistoryEntry: {
            /** Format: date-time */
            at: string;
            move: string;
            from: string | null;
            to: string;
            by: string;
            note: string | null;
        };
        TenderDetail: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * @description The language the tender leads with
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @description Languages bids may be written in */
            bidLanguages: ("fi" | "sv" | "en")[];
            /** @enum {string} */
            procedure: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult";
            mainCpv: string | null;
            additionalCpv: string[];
            /** @enum {string} */
            framework: "none" | "fa-wo-rc" | "fa-w-rc" | "fa-mix";
            /**
             * Format: decimal
             * @example 1250.50
             */
            frameworkMaximum: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /** @description A concession: paid by the right to exploit the service */
            concession?: boolean;
            /** @description Why it is not split into lots */
            undividedReason?: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description For how many lots one bidder may bid */
            maxLotsBid?: number | null;
            /** @description How many lots one bidder may win */
            maxLotsAwarded?: number | null;
            /** Format: uuid */
            id: string;
            /** @example T-2026-0001 */
            number: string;
            ocid: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** @enum {string} */
            status: "draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled";
            /** Format: date-time */
            statusAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            questionsDeadline: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            submissionDeadline: string | null;
            /**
             * Format: date-time
             * @description The same deadline as an instant
             */
            questionsEnd: string | null;
            /** Format: date-time */
            submissionEnd: string | null;
            /** @description Awarded without a call, on a ground of law */
            awardedDirectly: boolean;
            cancelReason: string | null;
            lots: components["schemas"]["LotDetail"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Bids received; sealed until the opening */
            bidCount: number | null;
            /** @description What is missing for publication; empty once published */
            missing: components["schemas"]["MissingItem"][];
            /** @description What is allowed but looks like a slip: a deadline on a holiday */
            warnings: components["schemas"]["MissingItem"][];
            /** @description When the approved tender is published. Finnish time, 2027-02-15T14:00 */
            publishAt: string | null;
            /**
             * Format: date-time
             * @description The same as an instant
             */
            publishInstant: string | null;
            importedFrom: components["schemas"]["ImportedFrom"] | null;
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        PriceItemInput: {
            /**
             * @description UNIT, START, S13 …
             * @example UNIT
             */
            code: string;
            /** @enum {string} */
            kind: "unit" | "attachment" | "milestone";
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description What one of it is: meeting, day, person */
            unit: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Estimated, for comparing bids */
            quantity: number;
            /**
             * Format: decimal
             * @description Bids above it are refused
             * @example 1250.50
             */
            maxUnitPrice: string | null;
            /** @description Days of sustained employment; of a milestone only */
            thresholdDays: number | null;
            /** @enum {string} */
            vatCategory: "S" | "S-reduced" | "S-low" | "Z" | "E" | "AE" | "O";
        };
        CriterionInput: {
            /** @enum {string} */
            kind: "price" | "cost" | "quality";
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @description Per cent, at most two decimals; of a group it is the sum of its members
             * @example 37.5
             */
            weight: string | null;
            /** @description Place (from 0) of the group in this list that the criterion stands under; a group stands before its members */
            parent?: number | null;
            scoring?: components["schemas"]["ScoringInput"] | null;
            /**
             * Format: decimal
             * @description Points below which a bid is not compared; of quality only
             * @example 37.5
             */
            minPoints?: string | null;
        };
        LotInput: {
            /** @example LOT-0001 */
            reference: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description Municipality codes */
            municipalities: string[];
            nuts: string[];
            mainCpv: string | null;
            additionalCpv: string[];
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            frameworkMaximum: string | null;
            /**
             * Format: decimal
             * @description The most that attachments and milestones of one contract may cost
             * @example 1250.50
             */
            cap: string | null;
            /** Format: date */
            startsOn: string | null;
            durationMonths: number | null;
            /** @description How many providers may win the lot */
            maxAwards: number;
            /**
             * @description best-ratio unless said
             * @enum {string}
             */
            evaluationMethod?: "best-ratio" | "lowest-price" | "fixed-price" | "coefficient";
            /**
             * Format: uuid
             * @description Of a lot the draft has already
             */
            id?: string;
            priceItems: components["schemas"]["PriceItemInput"][];
            criteria: components["schemas"]["CriterionInput"][];
        };
        TenderInput: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * @description The language the tender leads with
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @description Languages bids may be written in */
            bidLanguages: ("fi" | "sv" | "en")[];
            /** @enum {string} */
            procedure: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult";
            mainCpv: string | null;
            additionalCpv: string[];
            /** @enum {string} */
            framework: "none" | "fa-wo-rc" | "fa-w-rc" | "fa-mix";
            /**
             * Format: decimal
             * @example 1250.50
             */
            frameworkMaximum: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /** @description A concession: paid by the right to exploit the service */
            concession?: boolean;
            /** @description Why it is not split into lots */
            undividedReason?: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description For how many lots one bidder may bid */
            maxLotsBid?: number | null;
            /** @description How many lots one bidder may win */
            maxLotsAwarded?: number | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            questionsDeadline: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            submissionDeadline: string | null;
            lots: components["schemas"]["LotInput"][];
        };
        MoveReason: {
            reason: string;
        };
        Publication: {
            /** @description At once when absent. Finnish time, 2027-02-15T14:00 */
            publishAt?: string;
        };
        PublicTender: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * @description The language the tender leads with
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @description Languages bids may be written in */
            bidLanguages: ("fi" | "sv" | "en")[];
            /** @enum {string} */
            procedure: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult";
            mainCpv: string | null;
            additionalCpv: string[];
            /** @enum {string} */
            framework: "none" | "fa-wo-rc" | "fa-w-rc" | "fa-mix";
            /**
             * Format: decimal
             * @example 1250.50
             */
            frameworkMaximum: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /** @description A concession: paid by the right to exploit the service */
            concession?: boolean;
            /** @description Why it is not split into lots */
            undividedReason?: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description For how many lots one bidder may bid */
            maxLotsBid?: number | null;
            /** @description How many lots one bidder may win */
            maxLotsAwarded?: number | null;
            /** Format: uuid */
            id: string;
            /** @example T-2026-0001 */
            number: string;
            ocid: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** @enum {string} */
            status: "draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled";
            /** Format: date-time */
            statusAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            questionsDeadline: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            submissionDeadline: string | null;
            /**
             * Format: date-time
             * @description The same deadline as an instant
             */
            questionsEnd: string | null;
            /** Format: date-time */
            submissionEnd: string | null;
            /** @description Awarded without a call, on a ground of law */
            awardedDirectly: boolean;
            cancelReason: string | null;
            lots: components["schemas"]["LotDetail"][];
        };
        TenderPage: {
            items: components["schemas"]["TenderSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        OwnBid: {
            /** Format: uuid */
            id: string;
            status: string;
            version: number;
            /**
             * Format: date-time
             * @description When its latest version came in; corrigenda after it are news
             */
            receivedAt: string;
        };
        ProviderTender: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * @description The language the tender leads with
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @description Languages bids may be written in */
            bidLanguages: ("fi" | "sv" | "en")[];
            /** @enum {string} */
            procedure: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult";
            mainCpv: string | null;
            additionalCpv: string[];
            /** @enum {string} */
            framework: "none" | "fa-wo-rc" | "fa-w-rc" | "fa-mix";
            /**
             * Format: decimal
             * @example 1250.50
             */
            frameworkMaximum: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /** @description A concession: paid by the right to exploit the service */
            concession?: boolean;
            /** @description Why it is not split into lots */
            undividedReason?: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description For how many lots one bidder may bid */
            maxLotsBid?: number | null;
            /** @description How many lots one bidder may win */
            maxLotsAwarded?: number | null;
            /** Format: uuid */
            id: string;
            /** @example T-2026-0001 */
            number: string;
            ocid: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** @enum {string} */
            status: "draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled";
            /** Format: date-time */
            statusAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            questionsDeadline: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            submissionDeadline: string | null;
            /**
             * Format: date-time
             * @description The same deadline as an instant
             */
            questionsEnd: string | null;
            /** Format: date-time */
            submissionEnd: string | null;
            /** @description Awarded without a call, on a ground of law */
            awardedDirectly: boolean;
            cancelReason: string | null;
            lots: components["schemas"]["LotDetail"][];
            ownBid: components["schemas"]["OwnBid"] | null;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        RevisionSummary: {
            /** Format: uuid */
            id: string;
            /** @description Once it is published */
            number: number | null;
            /** @enum {string} */
            status: "draft" | "in-approval" | "published" | "withdrawn";
            grounds: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            version: number;
        };
        RevisedPriceItemInput: {
            /** Format: uuid */
            id: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            unit: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @example 1250.50
             */
            maxUnitPrice: string | null;
        };
        RevisedCriterionInput: {
            /** Format: uuid */
            id: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
        };
        RevisedLotInput: {
            /** Format: uuid */
            id: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            priceItems: components["schemas"]["RevisedPriceItemInput"][];
            criteria: components["schemas"]["RevisedCriterionInput"][];
        };
        RevisionContentInput: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Finnish time, 2027-02-15T14:00 */
            questionsDeadline: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            submissionDeadline: string;
            lots: components["schemas"]["RevisedLotInput"][];
        };
        RevisionList: {
            items: components["schemas"]["RevisionSummary"][];
            /** @description What a corrigendum may change, as it stands */
            current: components["schemas"]["RevisionContentInput"];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        RevisionInput: {
            /** @description What changes and why, for bidders */
            grounds: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            content: components["schemas"]["RevisionContentInput"];
        };
        RevisionChange: {
            /** @description JSON pointer into the content */
            path: string;
            label: {
                fi: string;
                sv: string;
                en: string;
            };
            before: {
                fi: string;
                sv: string;
                en: string;
            } | null;
            after: {
                fi: string;
                sv: string;
                en: string;
            } | null;
        };
        RevisionDetail: {
            /** Format: uuid */
            id: string;
            /** @description Once it is published */
            number: number | null;
            /** @enum {string} */
            status: "draft" | "in-approval" | "published" | "withdrawn";
            grounds: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            version: number;
            content: components["schemas"]["RevisionContentInput"];
            changes: components["schemas"]["RevisionChange"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        PublicRevision: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
            grounds: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            changes: components["schemas"]["RevisionChange"][];
        };
        MatchReasonView: {
            /** @enum {string} */
            term: "cpv" | "service-kind" | "municipality" | "word" | "language";
            value: string;
        };
        FittingTender: {
            tender: components["schemas"]["TenderSummary"];
            /** @description The saved search that finds it; null: the company profile does */
            searchName: string | null;
            reasons: components["schemas"]["MatchReasonView"][];
        };
        FittingTenders: {
            items: components["schemas"]["FittingTender"][];
        };
        Alert: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            savedSearchId: string;
            searchName: string;
            /** @description Why the search found the tender */
            reasons: components["schemas"]["MatchReasonView"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
            tender: components["schemas"]["TenderSummary"];
        };
        AlertPage: {
            items: components["schemas"]["Alert"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        SavedSearch: {
            name: string;
            /** @description CPV branches by their code: everything narrower is found too */
            cpvBranches: string[];
            serviceKinds: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
            municipalities: string[];
            /** @description Each must be found */
            words: string[];
            /**
             * @description Bids may be written in it
             * @enum {string|null}
             */
            language: "fi" | "sv" | "en" | null;
            /** @description Also by mail */
            mail: boolean;
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Who gets the mail */
            ownerName: string;
        };
        SavedSearches: {
            items: components["schemas"]["SavedSearch"][];
        };
        SavedSearchInput: {
            name: string;
            /** @description CPV branches by their code: everything narrower is found too */
            cpvBranches: string[];
            serviceKinds: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
            municipalities: string[];
            /** @description Each must be found */
            words: string[];
            /**
             * @description Bids may be written in it
             * @enum {string|null}
             */
            language: "fi" | "sv" | "en" | null;
            /** @description Also by mail */
            mail: boolean;
        };
        Subscription: {
            searchName: string;
            /** @description Whether mails are still sent */
            mail: boolean;
        };
        ProviderProfile: {
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            serviceKinds: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
            /** @description Municipality codes */
            municipalities: string[];
            /** @description Languages service is given in */
            languages: ("fi" | "sv" | "en" | "se" | "smn" | "sms" | "fse" | "fss" | "ru" | "et" | "uk" | "ar" | "so" | "fa" | "prs" | "ku" | "sq" | "tr" | "vi" | "th" | "zh" | "es" | "fr" | "pl" | "ti")[];
            /** @enum {string|null} */
            size: "micro" | "small" | "medium" | "large" | null;
            website: string | null;
            cpvCodes: string[];
            localAreas: string[];
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 1234567-1 */
            businessId: string;
            /** @description Municipality of the company */
            municipality: string;
            /** @description False until the provider has written its profile */
            written: boolean;
        };
        ProviderPage: {
            items: components["schemas"]["ProviderProfile"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        OwnProfile: {
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            serviceKinds: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
            /** @description Municipality codes */
            municipalities: string[];
            /** @description Languages service is given in */
            languages: ("fi" | "sv" | "en" | "se" | "smn" | "sms" | "fse" | "fss" | "ru" | "et" | "uk" | "ar" | "so" | "fa" | "prs" | "ku" | "sq" | "tr" | "vi" | "th" | "zh" | "es" | "fr" | "pl" | "ti")[];
            /** @enum {string|null} */
            size: "micro" | "small" | "medium" | "large" | null;
            website: string | null;
            cpvCodes: string[];
            localAreas: string[];
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 1234567-1 */
            businessId: string;
            /** @description Municipality of the company */
            municipality: string;
            /** @description False until the provider has written its profile */
            written: boolean;
            /** @description 0 until the profile has been written */
            version: number;
            /** Format: date-time */
            updatedAt: string | null;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        ProfileInput: {
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            serviceKinds: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
            /** @description Municipality codes */
            municipalities: string[];
            /** @description Languages service is given in */
            languages: ("fi" | "sv" | "en" | "se" | "smn" | "sms" | "fse" | "fss" | "ru" | "et" | "uk" | "ar" | "so" | "fa" | "prs" | "ku" | "sq" | "tr" | "vi" | "th" | "zh" | "es" | "fr" | "pl" | "ti")[];
            /** @enum {string|null} */
            size: "micro" | "small" | "medium" | "large" | null;
            website: string | null;
            /** @description CPV codes of what the company sells */
            cpvCodes?: string[];
            /** @description Regions (NUTS 3) where the company counts itself as local */
            localAreas?: string[];
            /**
             * @description Home municipality of the company
             * @example 740
             */
            municipality?: string;
        };
        RegistrationInput: {
            name: string;
            /**
             * @description Finnish business id
             * @example 9099990-2
             */
            businessId: string;
            /**
             * @description Home municipality of the company
             * @example 740
             */
            municipality: string;
        };
        MemberView: {
            /** Format: uuid */
            personId: string;
            name: string;
            email: string;
            roles: ("provider-manager" | "provider-bidder" | "provider-staff")[];
            /** Format: date-time */
            since: string;
            /** @description The reader */
            self: boolean;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        InvitationView: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "provider-manager" | "provider-bidder" | "provider-staff";
            invitedByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            expired: boolean;
        };
        MembersView: {
            members: components["schemas"]["MemberView"][];
            /** @description Sent and not used yet */
            invitations: components["schemas"]["InvitationView"][];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        RolesInput: {
            roles: ("provider-manager" | "provider-bidder" | "provider-staff")[];
        };
        InvitationInput: {
            /** @description Per cent of the work, over 0 and under 100 */
            share: string;
            /** @description What the member does */
            part: string;
            /** @description Of a company that is in the service */
            businessId: string;
        };
        SentInvitation: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "provider-manager" | "provider-bidder" | "provider-staff";
            invitedByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            expired: boolean;
            link: string;
        };
        InvitationOffer: {
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** @enum {string} */
            role: "provider-manager" | "provider-bidder" | "provider-staff";
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            state: "open" | "expired" | "used" | "revoked";
        };
        GroundAnswerInput: {
            /** @enum {string} */
            ground: "exg-crim-corrpt" | "exg-crim-fraud" | "exg-crim-laund" | "exg-crim-part" | "exg-crim-terror" | "exg-crim-traffick" | "exg-mis-bre-env-law" | "exg-mis-bre-lab-law" | "exg-mis-bre-soc-law" | "exg-mis-distortion" | "exg-mis-misconduct" | "exg-mis-misrepresent" | "exg-mis-off-cond" | "exg-mis-partic-confl" | "exg-mis-prep-confl" | "exg-mis-sanction" | "exg-mis-unrel-sec" | "exg-natl-bre-nat-law" | "exg-pmt-bre-ssc" | "exg-pmt-bre-tax" | "exg-sitn-as-susp" | "exg-sitn-bankr" | "exg-sitn-cred-arran" | "exg-sitn-insolvency" | "exg-sitn-liq-admin" | "exg-sitn-other";
            applies: boolean;
            /** @description Corrective measures, when the ground applies */
            measures: string | null;
        };
        SuitabilityView: {
            /** @enum {string} */
            kind: "register-enrolment" | "turnover" | "references" | "insurance" | "staff";
            text: string;
            /** @description Where the evidence can be read */
            link: string | null;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description The last day of validity
             */
            validTo: string | null;
            /**
             * @description Today
             * @enum {string}
             */
            validity: "valid" | "expired" | "not-yet";
        };
        GroundChange: {
            before: components["schemas"]["GroundAnswerInput"] | null;
            after: components["schemas"]["GroundAnswerInput"] | null;
        };
        SuitabilityInput: {
            /** @enum {string} */
            kind: "register-enrolment" | "turnover" | "references" | "insurance" | "staff";
            text: string;
            /** @description Where the evidence can be read */
            link: string | null;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description The last day of validity
             */
            validTo: string | null;
        };
        SuitabilityChange: {
            before: components["schemas"]["SuitabilityInput"] | null;
            after: components["schemas"]["SuitabilityInput"] | null;
        };
        DeclarationVersion: {
            /** Format: uuid */
            id: string;
            versionNo: number;
            /** Format: date-time */
            declaredAt: string;
            declaredByName: string;
            /** @description SHA-256 of the content */
            sha256: string;
            exclusion: components["schemas"]["GroundAnswerInput"][];
            suitability: components["schemas"]["SuitabilityView"][];
            /** @description Against the version before; empty in the first */
            groundChanges: components["schemas"]["GroundChange"][];
            suitabilityChanges: components["schemas"]["SuitabilityChange"][];
        };
        DeclarationView: {
            /** @description Number of the current version; 0 while there is none */
            version: number;
            current: components["schemas"]["DeclarationVersion"] | null;
            /** @description The newest first */
            versions: components["schemas"]["DeclarationVersion"][];
            /** @description Kinds of suitability without evidence that is valid today */
            withoutEvidence: ("register-enrolment" | "turnover" | "references" | "insurance" | "staff")[];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        DeclarationInput: {
            /** @description Every ground of the code list once */
            exclusion: components["schemas"]["GroundAnswerInput"][];
            suitability: components["schemas"]["SuitabilityInput"][];
        };
        BidSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            authorityName: string;
            /** Format: date-time */
            deadline: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "withdrawn" | "opened" | "accepted" | "rejected" | "excluded";
            /** @description Nobody, not even the bidder, can read the content */
            sealed: boolean;
            /**
             * Format: date-time
             * @description When its newest version came in
             */
            receivedAt: string;
            versionNo: number;
            version: number;
        };
        BidPage: {
            items: components["schemas"]["BidSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        ReceiptVerification: {
            /** @description A sealed bid with this hash was received */
            onRecord: boolean;
        };
        BidVersionAnswer: {
            versionNo: number;
            /** Format: date-time */
            receivedAt: string;
            sha256: string;
            /** @description Who submitted it */
            submittedBy: string;
            /**
             * Format: date-time
             * @description When it was replaced or withdrawn
             */
            supersededAt: string | null;
        };
        OpenedPrice: {
            code: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            unit: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            quantity: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            unitPrice: string;
        };
        OpenedAnswer: {
            /** Format: uuid */
            criterionId: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            answer: string;
        };
        OpenedValue: {
            /** Format: uuid */
            criterionId: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Code of the component of a life-cycle cost */
            code: string | null;
            /**
             * Format: decimal
             * @example 37.5
             */
            value: string;
        };
        OpenedLotBid: {
            /** Format: uuid */
            lotId: string;
            number: number;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @description Σ estimated quantity × unit price
             * @example 1250.50
             */
            comparisonPrice: string;
            prices: components["schemas"]["OpenedPrice"][];
            answers: components["schemas"]["OpenedAnswer"][];
            values: components["schemas"]["OpenedValue"][];
        };
        BidDeclarationsInput: {
            /** @description No exclusion ground of the Procurement Act §§ 80–81 applies */
            noExclusionGrounds: boolean;
            /** @description Corrective measures (§ 82), where a ground does apply */
            explanation?: string;
            acceptsTerms: boolean;
        };
        OpenedMember: {
            /** Format: uuid */
            providerId: string;
            name: string;
            businessId: string;
            share: string;
            part: string;
            confirmedBy: string;
            /** Format: date-time */
            confirmedAt: string;
        };
        SubcontractorInput: {
            name: string;
            businessId: string;
            /** @description Per cent of the work, over 0 and under 100 */
            share?: string;
            /** @description What it does */
            part: string;
        };
        OpenedParties: {
            consortium: components["schemas"]["OpenedMember"][];
            subcontractors: components["schemas"]["SubcontractorInput"][];
        };
        BidAttachmentAnswer: {
            /** Format: uuid */
            id: string;
            fileName: string;
            mediaType: string;
            /** @description Bytes */
            size: number;
            /** @description Hex SHA-256 of the file */
            sha256: string;
        };
        ExclusionAnswer: {
            code: string;
            grounds: string;
        };
        BidDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            authorityName: string;
            /** Format: date-time */
            deadline: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "withdrawn" | "opened" | "accepted" | "rejected" | "excluded";
            /** @description Nobody, not even the bidder, can read the content */
            sealed: boolean;
            /**
             * Format: date-time
             * @description When its newest version came in
             */
            receivedAt: string;
            versionNo: number;
            version: number;
            /** @description What the reader may expect to see and when */
            sealedNote: string;
            versions: components["schemas"]["BidVersionAnswer"][];
            /** @description Null while sealed */
            lots: components["schemas"]["OpenedLotBid"][] | null;
            declarations: components["schemas"]["BidDeclarationsInput"] | null;
            /** @description Null while sealed */
            parties: components["schemas"]["OpenedParties"] | null;
            /** @description Empty while sealed */
            attachments: components["schemas"]["BidAttachmentAnswer"][];
            exclusion: components["schemas"]["ExclusionAnswer"] | null;
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        BidPriceInput: {
            /** @description Code of the price item */
            code: string;
            /**
             * Format: decimal
             * @description Euros for one unit, without VAT
             * @example 1250.50
             */
            unitPrice: string;
        };
        BidAnswerInput: {
            /**
             * Format: uuid
             * @description The quality criterion answered
             */
            criterionId: string;
            answer: string;
        };
        StatedValueInput: {
            /**
             * Format: uuid
             * @description The criterion that asks for a number
             */
            criterionId: string;
            /** @description Code of the component of a life-cycle cost */
            code?: string;
            /**
             * @description A decimal; euros of a component; of a yes-no criterion 1 is yes and 0 is no
             * @example 5
             */
            value: string;
        };
        LotBidInput: {
            /** Format: uuid */
            lotId: string;
            /** @description A price for every price item of the lot */
            prices: components["schemas"]["BidPriceInput"][];
            /** @description An answer to every criterion that a panel scores */
            answers: components["schemas"]["BidAnswerInput"][];
            /** @description The numbers the criteria ask for */
            values?: components["schemas"]["StatedValueInput"][];
        };
        SubmitBid: {
            lots: components["schemas"]["LotBidInput"][];
            declarations: components["schemas"]["BidDeclarationsInput"];
            subcontractors?: components["schemas"]["SubcontractorInput"][];
            /** @description Ids of files of the draft, in the order of the bid */
            attachments?: string[];
        };
        BidReceiptAnswer: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            tenderId: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            versionNo: number;
            /** Format: date-time */
            receivedAt: string;
            /** @description Hex SHA-256 of the sealed bid; published at the opening */
            sha256: string;
            /** Format: date-time */
            deadline: string;
        };
        OpeningDeclarationAnswer: {
            name: string;
            /** Format: date-time */
            declaredAt: string;
            note: string | null;
        };
        OpenedBid: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "withdrawn" | "opened" | "accepted" | "rejected" | "excluded";
            sha256: string;
            /** Format: date-time */
            receivedAt: string;
            versionNo: number;
            lots: components["schemas"]["OpenedLotBid"][];
            declarations: components["schemas"]["BidDeclarationsInput"] | null;
            /** @description Null for a bid that could not be read */
            parties: components["schemas"]["OpenedParties"] | null;
            attachments: components["schemas"]["BidAttachmentAnswer"][];
            exclusion: components["schemas"]["ExclusionAnswer"] | null;
        };
        OpeningDetail: {
            /**
             * Format: uuid
             * @description Document: the record of the opening, drawn soon after it
             */
            recordId: string | null;
            /** Format: uuid */
            tenderId: string;
            tenderStatus: string;
            /** Format: date-time */
            deadline: string;
            sealed: boolean;
            /** @description Bids received and not withdrawn: all that is known while they are sealed */
            bidCount: number;
            declarations: components["schemas"]["OpeningDeclarationAnswer"][];
            /** @description Empty while sealed */
            bids: components["schemas"]["OpenedBid"][];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        DeclareOpening: {
            /** @description I have no conflict of interest with any bidder */
            noConflictOfInterest: boolean;
            note?: string;
        };
        OpenedHashes: {
            /** @description SHA-256 of every bid that was opened */
            hashes: string[];
        };
        DraftPrice: {
            code: string;
            unitPrice: string;
        };
        DraftAnswer: {
            /** Format: uuid */
            criterionId: string;
            answer: string;
        };
        DraftValue: {
            /** Format: uuid */
            criterionId: string;
            /** @description Of a component of a life-cycle cost; else empty */
            code: string;
            value: string;
        };
        DraftLotInput: {
            /** Format: uuid */
            lotId: string;
            /** @description Whether the lot is bid for */
            offered: boolean;
            prices: components["schemas"]["DraftPrice"][];
            answers: components["schemas"]["DraftAnswer"][];
            values: components["schemas"]["DraftValue"][];
        };
        DraftSubcontractor: {
            name: string;
            businessId: string;
            /** @description Per cent of the work */
            share: string;
            part: string;
        };
        BidDraftContent: {
            lots: components["schemas"]["DraftLotInput"][];
            /**
             * @description Whether an exclusion ground applies
             * @enum {string}
             */
            grounds: "" | "none" | "some";
            explanation: string;
            acceptsTerms: boolean;
            subcontractors: components["schemas"]["DraftSubcontractor"][];
        };
        CompletenessAnswer: {
            done: number;
            total: number;
            missing: components["schemas"]["MissingItem"][];
        };
        DraftAttachmentAnswer: {
            /** Format: uuid */
            id: string;
            fileName: string;
            mediaType: string;
            /** @description Bytes */
            size: number;
            /** @description Hex SHA-256 of the file */
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        ConsortiumMember: {
            /** Format: uuid */
            id: string;
            memberName: string;
            businessId: string;
            share: string;
            part: string;
            /** @enum {string} */
            status: "invited" | "confirmed" | "declined" | "removed";
            /** Format: date-time */
            invitedAt: string;
            /** @description The person of the member who answered */
            answeredBy: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            version: number;
        };
        BidDraftDetail: {
            /** Format: uuid */
            tenderId: string;
            /** Format: date-time */
            deadline: string;
            /** @description The tender takes bids now */
            open: boolean;
            /** @description 0: nothing has been saved yet */
            version: number;
            /** Format: date-time */
            savedAt: string | null;
            savedBy: string | null;
            content: components["schemas"]["BidDraftContent"] | null;
            completeness: components["schemas"]["CompletenessAnswer"];
            attachments: components["schemas"]["DraftAttachmentAnswer"][];
            consortium: components["schemas"]["ConsortiumMember"][];
        };
        MembershipInput: {
            /** @description Per cent of the work, over 0 and under 100 */
            share: string;
            /** @description What the member does */
            part: string;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** Format: date-time */
            deadline: string;
            leadName: string;
            leadBusinessId: string;
            share: string;
            part: string;
            /** @enum {string} */
            status: "invited" | "confirmed" | "declined" | "removed";
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            version: number;
        };
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        CriterionAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "price" | "quality";
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @description Percent
             * @example 37.5
             */
            weight: string;
        };
        ArithmeticRow: {
            /** @enum {string} */
            kind: "price" | "quality" | "total" | "tie";
            /** Format: uuid */
            criterionId: string | null;
            /** @description The arithmetic in the reader's language */
            text: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            points: string | null;
        };
        GivenScore: {
            /** Format: uuid */
            criterionId: string;
            scorer: string;
            /** @description The reader's own */
            mine: boolean;
            score: number;
            ground: string;
            /** Format: date-time */
            scoredAt: string;
        };
        GivenAnswer: {
            /** Format: uuid */
            criterionId: string;
            answer: string;
        };
        RankedBidAnswer: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            rank: number;
            /** @description Among the first `maxAwards`: would win if the lot were decided now */
            winning: boolean;
            /**
             * Format: decimal
             * @example 1250.50
             */
            comparisonPrice: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            pricePoints: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            qualityPoints: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            totalPoints: string;
            arithmetic: components["schemas"]["ArithmeticRow"][];
            scores: components["schemas"]["GivenScore"][];
            answers: components["schemas"]["GivenAnswer"][];
        };
        MissingScore: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            criterionId: string;
        };
        RuleAnswer: {
            version: string;
            clause: string;
            text: string;
        };
        LotRanking: {
            /** Format: uuid */
            lotId: string;
            number: number;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            maxAwards: number;
            criteria: components["schemas"]["CriterionAnswer"][];
            /** @description The best first */
            ranking: components["schemas"]["RankedBidAnswer"][];
            /** @description Every criterion of every bid has been scored */
            complete: boolean;
            missing: components["schemas"]["MissingScore"][];
            /** @description Seed of the draw between bids that are equal in everything */
            drawSeed: string;
            rule: components["schemas"]["RuleAnswer"];
        };
        ExcludedBid: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            exclusion: components["schemas"]["ExclusionAnswer"];
        };
        ComparedBidVersion: {
            /** Format: uuid */
            bidId: string;
            /** @description For If-Match when the bid is excluded */
            version: number;
        };
        EvaluationDetail: {
            /** Format: uuid */
            tenderId: string;
            tenderStatus: string;
            lots: components["schemas"]["LotRanking"][];
            excluded: components["schemas"]["ExcludedBid"][];
            versions: components["schemas"]["ComparedBidVersion"][];
            /** @description Names of the officers who have scored */
            scorers: string[];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        ScoreInput: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            criterionId: string;
            score: number;
            /** @description Why this score: it will stand in the decision */
            ground: string;
        };
        ScoreLot: {
            scores: components["schemas"]["ScoreInput"][];
        };
        ExcludeBid: {
            /** @enum {string} */
            code: "not-compliant" | "exclusion-ground" | "not-suitable" | "abnormally-low";
            grounds: string;
        };
        DecisionSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenderId: string;
            number: string;
            tenderNumber: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            status: "standstill" | "final";
            /** Format: date-time */
            decidedAt: string;
            /** Format: date-time */
            standstillEndsAt: string;
            awards: number;
        };
        DecisionPage: {
            items: components["schemas"]["DecisionSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        ScoreGround: {
            /** Format: uuid */
            criterionId: string;
            score: number;
            ground: string;
        };
        DecidedBid: {
            /** Format: uuid */
            bidId: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** @description The reader's own bid */
            mine: boolean;
            /** @description Ranked among the winners, but its bidder has won as many lots as the call for bids allows */
            passedOver: boolean;
            rank: number;
            /**
             * Format: uuid
             * @description The award, when the bid won
             */
            awardId: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            comparisonPrice: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            pricePoints: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            qualityPoints: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            totalPoints: string;
            arithmetic: components["schemas"]["ArithmeticRow"][];
            grounds: components["schemas"]["ScoreGround"][];
        };
        LotDecision: {
            /** Format: uuid */
            lotId: string;
            number: number;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            outcome: "awarded" | "not-awarded";
            grounds: string;
            criteria: components["schemas"]["CriterionAnswer"][];
            ranking: components["schemas"]["DecidedBid"][];
        };
        DecisionCopy: {
            recipient: string;
            /**
             * Format: uuid
             * @description GET /documents/:id
             */
            documentId: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
        };
        DecisionDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            authorityName: string;
            number: string;
            /** @enum {string} */
            status: "standstill" | "final";
            grounds: string;
            decidedBy: string;
            /** Format: date-time */
            decidedAt: string;
            /**
             * Format: date
             * @description The standstill lasts to the end of this day in Finland
             */
            standstillLastDay: string;
            /** Format: date-time */
            standstillEndsAt: string;
            /** @description The standstill is over: contracts may be made */
            final: boolean;
            /** Format: date-time */
            finalAt: string | null;
            /** @description SHA-256 of the canonical inputs */
            sha256: string;
            /** @description The canonical inputs; for the authority only */
            inputs: string | null;
            /**
             * @description The reader's own result, for a bidder
             * @enum {string|null}
             */
            myResult: "accepted" | "rejected" | "excluded" | null;
            lots: components["schemas"]["LotDecision"][];
            /** @description All of them for the authority, its own for a bidder */
            excluded: components["schemas"]["ExcludedBid"][];
            documents: components["schemas"]["DecisionCopy"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            version: number;
        };
        DecideLot: {
            /** Format: uuid */
            lotId: string;
            /**
             * @description The best ranked bids win; the only other outcome is to award nobody
             * @enum {string}
             */
            outcome: "awarded" | "not-awarded";
            grounds: string;
        };
        DecideAward: {
            /** @description Grounds of the decision as a whole */
            grounds: string;
            /** @description Every lot of the tender */
            lots: components["schemas"]["DecideLot"][];
        };
        DifferencePart: {
            /** @enum {string} */
            kind: "same" | "added" | "removed";
            text: string;
        };
        AnswerVersion: {
            versionNo: number;
            wording: string;
            answer: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Why the version before was corrected */
            reason: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description From the version before, in the language of the reader; empty for the first */
            difference: components["schemas"]["DifferencePart"][];
        };
        PublishedAnswer: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: uuid */
            lotId: string | null;
            concerns: string | null;
            wording: string;
            answer: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** Format: date-time */
            publishedAt: string;
            /** @description The latest first; more than one when it was corrected */
            versions: components["schemas"]["AnswerVersion"][];
        };
        PublishedAnswers: {
            /**
             * Format: date-time
             * @description Questions are taken until this instant
             */
            questionsEnd: string | null;
            open: boolean;
            answers: components["schemas"]["PublishedAnswer"][];
        };
        OwnQuestion: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: uuid */
            lotId: string | null;
            concerns: string | null;
            /**
             * @description Whether a draft exists is the buyer’s affair
             * @enum {string}
             */
            status: "waiting" | "answered" | "dismissed";
            /** @description Number of the published answer */
            answerNumber: number | null;
            dismissal: string | null;
            /** Format: date-time */
            askedAt: string;
        };
        ProviderQuestions: {
            /**
             * Format: date-time
             * @description Questions are taken until this instant
             */
            questionsEnd: string | null;
            open: boolean;
            answers: components["schemas"]["PublishedAnswer"][];
            /** @description The company's own questions; nobody else sees that they are its own */
            mine: components["schemas"]["OwnQuestion"][];
            /** @description The reader gets mails about this tender */
            following: boolean;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        AskQuestion: {
            /** @description The question; nothing in it may tell who asks */
            text: string;
            /**
             * Format: uuid
             * @description The lot it is about
             */
            lotId?: string;
            /** @description The document and point it is about */
            concerns?: string;
        };
        TenderWithQuestions: {
            /**
             * Format: uuid
             * @description The tender
             */
            id: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            waiting: number;
            drafted: number;
            /**
             * Format: date-time
             * @description When the oldest of them was asked
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description Until when more may be asked
             */
            questionsEnd: string;
            /** Format: date-time */
            submissionEnd: string;
        };
        WaitingPage: {
            items: components["schemas"]["TenderWithQuestions"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        WaitingQuestion: {
            /** Format: uuid */
            id: string;
            /** @description As it was asked; who asked is not known to the authority */
            text: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** Format: uuid */
            lotId: string | null;
            concerns: string | null;
            /** @enum {string} */
            status: "waiting" | "drafted" | "answered" | "dismissed";
            /** Format: uuid */
            clarificationId: string | null;
            dismissal: string | null;
            /** Format: date-time */
            askedAt: string;
            version: number;
        };
        OfficerAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "draft" | "published" | "discarded";
            number: number | null;
            /** Format: uuid */
            lotId: string | null;
            concerns: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description The questions it answers */
            questionIds: string[];
            versions: components["schemas"]["AnswerVersion"][];
            version: number;
        };
        OfficerQuestions: {
            /** Format: uuid */
            tenderId: string;
            /**
             * @description Answers are written at least in this language
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** Format: date-time */
            questionsEnd: string | null;
            open: boolean;
            /** @description Questions without a draft */
            waiting: number;
            /** @description Questions whose answer is a draft */
            drafted: number;
            questions: components["schemas"]["WaitingQuestion"][];
            answers: components["schemas"]["OfficerAnswer"][];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        AnswerInput: {
            answers: components["schemas"]["Answer"][];
        };
        PublishAnswers: {
            clarificationIds: string[];
        };
        CorrectionInput: {
            wording: string;
            answer: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Why the answer is corrected; published with it */
            reason: string;
        };
        DismissQuestion: {
            /** @description Mailed to the asker */
            reason: string;
        };
        PlanSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            itemCount: number;
            /**
             * Format: decimal
             * @description Sum of the estimated values that have been given
             * @example 1250.50
             */
            estimatedValue: string | null;
        };
        PlanPage: {
            items: components["schemas"]["PlanSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        PlanItem: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            mainCpv: string | null;
            /** @description Municipality codes */
            municipalities: string[];
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /** @description Quarter of the plan's year in which the tender is published */
            quarter: number | null;
            /**
             * @description An idea of the procedure; the tender decides
             * @enum {string|null}
             */
            procedure: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult" | null;
            /** Format: uuid */
            id: string;
            position: number;
            /** @enum {string} */
            status: "planned" | "in-preparation" | "tender-made" | "dropped";
            dropReason: string | null;
            /**
             * Format: uuid
             * @description The tender made of it, once that is public
             */
            tenderId: string | null;
        };
        PriorInformationSummary: {
            /** Format: uuid */
            id: string;
            /** @example EI-2027-0001 */
            number: string;
            /** Format: uuid */
            planItemId: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            authorityName: string;
            /** Format: date-time */
            publishedAt: string;
        };
        PlanDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            itemCount: number;
            /**
             * Format: decimal
             * @description Sum of the estimated values that have been given
             * @example 1250.50
             */
            estimatedValue: string | null;
            introduction: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            items: components["schemas"]["PlanItem"][];
            priorInformation: components["schemas"]["PriorInformationSummary"][];
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        NewPlan: {
            introduction: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            year: number;
        };
        PlanInput: {
            /** @enum {string} */
            kind: "open" | "restricted" | "negotiated" | "competitive-dialogue" | "innovation-partnership" | "light-free-form" | "light-in-stages" | "framework" | "alliance";
            /** @description Finnish time, 2027-02-15T14:00 */
            requestsDeadline: string | null;
            minCandidates: number | null;
            maxCandidates: number | null;
            mayReduce: boolean;
            /** @description How candidates are selected */
            selection: {
                fi?: string;
                sv?: string;
                en?: string;
            };
        };
        PlanItemInput: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            mainCpv: string | null;
            /** @description Municipality codes */
            municipalities: string[];
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /** @description Quarter of the plan's year in which the tender is published */
            quarter: number | null;
            /**
             * @description An idea of the procedure; the tender decides
             * @enum {string|null}
             */
            procedure: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult" | null;
        };
        PlanItemDetail: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            mainCpv: string | null;
            /** @description Municipality codes */
            municipalities: string[];
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string | null;
            /** @description Quarter of the plan's year in which the tender is published */
            quarter: number | null;
            /**
             * @description An idea of the procedure; the tender decides
             * @enum {string|null}
             */
            procedure: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult" | null;
            /** Format: uuid */
            id: string;
            position: number;
            /** @enum {string} */
            status: "planned" | "in-preparation" | "tender-made" | "dropped";
            dropReason: string | null;
            /**
             * Format: uuid
             * @description The tender made of it, once that is public
             */
            tenderId: string | null;
            /** Format: uuid */
            planId: string;
            year: number;
            /** @enum {string} */
            planStatus: "draft" | "published";
            version: number;
            priorInformation: components["schemas"]["PriorInformationSummary"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        DropReason: {
            reason: string;
        };
        StartedTender: {
            /** Format: uuid */
            tenderId: string;
            number: string;
        };
        PriorInformation: {
            /** Format: uuid */
            id: string;
            /** @example EI-2027-0001 */
            number: string;
            /** Format: uuid */
            planItemId: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            authorityName: string;
            /** Format: date-time */
            publishedAt: string;
            ocid: string;
            /** Format: uuid */
            planId: string;
            year: number;
            /** @description The item as it stood on the day of publication */
            content: components["schemas"]["PlanItemInput"];
        };
        Citable: {
            /** @enum {string} */
            kind: "plan-item" | "consultation" | "idea" | "finding";
            /** Format: uuid */
            id: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** Format: date-time */
            at: string;
        };
        Citables: {
            items: components["schemas"]["Citable"][];
        };
        TenderBasis: {
            /** @enum {string} */
            kind: "plan-item" | "consultation" | "idea" | "finding";
            /**
             * Format: uuid
             * @description Null where the source itself is not public
             */
            id: string | null;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            note: string | null;
            /** @description The source can be read on a public page */
            isPublic: boolean;
            /**
             * Format: uuid
             * @description The plan an item stands in
             */
            planId: string | null;
        };
        TenderBases: {
            items: components["schemas"]["TenderBasis"][];
        };
        BasisInput: {
            /** @enum {string} */
            kind: "plan-item" | "consultation" | "idea" | "finding";
            /** Format: uuid */
            id: string;
            /** @description What the tender took from it; public */
            note: string | null;
        };
        BasisList: {
            items: components["schemas"]["BasisInput"][];
        };
        PublicPlan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            itemCount: number;
            /**
             * Format: decimal
             * @description Sum of the estimated values that have been given
             * @example 1250.50
             */
            estimatedValue: string | null;
            introduction: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            items: components["schemas"]["PlanItem"][];
            priorInformation: components["schemas"]["PriorInformationSummary"][];
        };
        PriorInformationPage: {
            items: components["schemas"]["PriorInformationSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        ConsultationSummary: {
            /** Format: uuid */
            id: string;
            /** @example MV-2026-0001 */
            number: string;
            authorityName: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            status: "draft" | "open" | "closed" | "summarised";
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            answersEnd: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        ConsultationPage: {
            items: components["schemas"]["ConsultationSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        Question: {
            /** Format: uuid */
            id: string;
            text: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Answers as published, without their senders */
            publishedAnswers: string[];
        };
        Finding: {
            title: string;
            /** @description Nobody may be known from it */
            text: string;
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description How many clients were interviewed */
            interviews: number;
            /** @description Published; takes at least five interviews */
            isPublic: boolean;
            /** Format: uuid */
            consultationId: string | null;
            /** Format: uuid */
            planItemId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            writtenAt: string;
        };
        Answer: {
            /** Format: uuid */
            questionId: string;
            text: string;
        };
        ReceivedResponse: {
            answers: components["schemas"]["Answer"][];
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** Format: date-time */
            answeredAt: string;
        };
        ConsultationDetail: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description Municipality codes */
            municipalities: string[];
            /**
             * Format: uuid
             * @description The plan item it prepares
             */
            planItemId: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            answersDeadline: string | null;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** @enum {string} */
            status: "draft" | "open" | "closed" | "summarised";
            /** Format: date-time */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description The same deadline as an instant
             */
            answersEnd: string | null;
            summary: {
                fi?: string;
                sv?: string;
                en?: string;
            } | null;
            /** Format: date-time */
            summarisedAt: string | null;
            questions: components["schemas"]["Question"][];
            findings: components["schemas"]["Finding"][];
            version: number;
            responses: components["schemas"]["ReceivedResponse"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        QuestionInput: {
            text: {
                fi?: string;
                sv?: string;
                en?: string;
            };
        };
        ConsultationInput: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description Municipality codes */
            municipalities: string[];
            /**
             * Format: uuid
             * @description The plan item it prepares
             */
            planItemId: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            answersDeadline: string | null;
            questions: components["schemas"]["QuestionInput"][];
        };
        NewDeadline: {
            /** @description Finnish time, 2027-02-15T14:00 */
            answersDeadline: string;
        };
        SummaryInput: {
            summary: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @description Answers to publish, worded so that no sender shows */
            published: components["schemas"]["Answer"][];
        };
        PublicConsultation: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description Municipality codes */
            municipalities: string[];
            /**
             * Format: uuid
             * @description The plan item it prepares
             */
            planItemId: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            answersDeadline: string | null;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** @enum {string} */
            status: "draft" | "open" | "closed" | "summarised";
            /** Format: date-time */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description The same deadline as an instant
             */
            answersEnd: string | null;
            summary: {
                fi?: string;
                sv?: string;
                en?: string;
            } | null;
            /** Format: date-time */
            summarisedAt: string | null;
            questions: components["schemas"]["Question"][];
            findings: components["schemas"]["Finding"][];
        };
        OwnResponse: {
            answers: components["schemas"]["Answer"][];
            /** Format: date-time */
            answeredAt: string;
            version: number;
        };
        ProviderConsultation: {
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description Municipality codes */
            municipalities: string[];
            /**
             * Format: uuid
             * @description The plan item it prepares
             */
            planItemId: string | null;
            /** @description Finnish time, 2027-02-15T14:00 */
            answersDeadline: string | null;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** @enum {string} */
            status: "draft" | "open" | "closed" | "summarised";
            /** Format: date-time */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description The same deadline as an instant
             */
            answersEnd: string | null;
            summary: {
                fi?: string;
                sv?: string;
                en?: string;
            } | null;
            /** Format: date-time */
            summarisedAt: string | null;
            questions: components["schemas"]["Question"][];
            findings: components["schemas"]["Finding"][];
            ownResponse: components["schemas"]["OwnResponse"] | null;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        IdeaSummary: {
            /** Format: uuid */
            id: string;
            /** @example ID-2026-0001 */
            number: string;
            title: string;
            authorityName: string;
            providerName: string;
            /** @enum {string} */
            status: "sent" | "in-discussion" | "taken-up" | "declined";
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        IdeaPage: {
            items: components["schemas"]["IdeaSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        IdeaMessage: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            side: "authority" | "provider";
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        IdeaDetail: {
            /** Format: uuid */
            id: string;
            /** @example ID-2026-0001 */
            number: string;
            title: string;
            authorityName: string;
            providerName: string;
            /** @enum {string} */
            status: "sent" | "in-discussion" | "taken-up" | "declined";
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            updatedAt: string;
            text: string;
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            mayBeNamed: boolean;
            /** Format: uuid */
            consultationId: string | null;
            declineReason: string | null;
            version: number;
            messages: components["schemas"]["IdeaMessage"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        DeclineReason: {
            reason: string;
        };
        IdeaMessageInput: {
            text: string;
        };
        Addressee: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Addressees: {
            items: components["schemas"]["Addressee"][];
        };
        IdeaInput: {
            /**
             * Format: uuid
             * @description The authority it is sent to
             */
            authorityId: string;
            /** Format: uuid */
            consultationId: string | null;
            title: string;
            text: string;
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description A tender that cites the idea may say its title and who sent it */
            mayBeNamed: boolean;
        };
        FindingPage: {
            items: components["schemas"]["Finding"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        FindingInput: {
            title: string;
            /** @description Nobody may be known from it */
            text: string;
            /** @enum {string|null} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help" | null;
            /** @description How many clients were interviewed */
            interviews: number;
            /** @description Published; takes at least five interviews */
            isPublic: boolean;
            /** Format: uuid */
            consultationId: string | null;
            /** Format: uuid */
            planItemId: string | null;
        };
        RegimeNotice: {
            /** @enum {string} */
            phase: "consultation" | "call" | "direct-award" | "award" | "modification";
            /** @enum {string} */
            type: "E1" | "E3" | "E4" | "16" | "19" | "20" | "25" | "28" | "29" | "32" | "33" | "38" | "40";
            /** @enum {string} */
            duty: "must" | "may";
        };
        RegimeTime: {
            /** @enum {string} */
            phase: "tenders" | "requests";
            days: number;
            /**
             * Format: date
             * @description The first day on which the time may end
             */
            earliest: string;
        };
        DirectAwardGround: {
            code: string;
            name: {
                fi: string;
                sv: string;
                en: string;
            };
            source: string;
        };
        RegimeWhyRow: {
            label: {
                fi: string;
                sv: string;
                en: string;
            };
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string | null;
            value: {
                fi: string;
                sv: string;
                en: string;
            } | null;
            note: {
                fi: string;
                sv: string;
                en: string;
            } | null;
            total: boolean;
        };
        RegimeWhyRule: {
            name: {
                fi: string;
                sv: string;
                en: string;
            };
            clause: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        RegimeWhyFact: {
            label: {
                fi: string;
                sv: string;
                en: string;
            };
            value: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        RegimeTopicAnswer: {
            /** @enum {string} */
            topic: "regime" | "notice" | "time" | "standstill" | "lots";
            /** @description The answer in few words */
            answer: {
                fi: string;
                sv: string;
                en: string;
            };
            sentence: {
                fi: string;
                sv: string;
                en: string;
            };
            rows: components["schemas"]["RegimeWhyRow"][];
            rule: components["schemas"]["RegimeWhyRule"];
            facts: components["schemas"]["RegimeWhyFact"][];
        };
        RegimeAssessment: {
            /** @enum {string} */
            regime: "small" | "national-general" | "national-special" | "national-social-health" | "national-works" | "concession-national" | "eu-light" | "eu-general" | "concession-eu";
            /** @enum {string} */
            serviceClass: "general" | "social-health" | "other-special" | "works";
            /**
             * Format: decimal
             * @example 1250.50
             */
            value: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            nationalThreshold: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            euThreshold: string;
            notices: components["schemas"]["RegimeNotice"][];
            times: components["schemas"]["RegimeTime"][];
            /** @description Days a contract has to wait; 0 where the law asks for none */
            standstillDays: number;
            lotsReasonRequired: boolean;
            /** @description On what grounds it may be awarded without a call */
            directAwardGrounds: components["schemas"]["DirectAwardGround"][];
            answers: components["schemas"]["RegimeTopicAnswer"][];
        };
        SplitPart: {
            /** Format: uuid */
            id: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            status: "draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled";
            /**
             * Format: decimal
             * @example 1250.50
             */
            value: string;
            /** Format: date-time */
            createdAt: string;
        };
        SplitWarning: {
            /**
             * Format: decimal
             * @description Passed together, by none alone
             * @example 1250.50
             */
            threshold: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            sum: string;
            parts: components["schemas"]["SplitPart"][];
        };
        TenderRegime: {
            /** @description Nothing while the draft has no value */
            assessment: components["schemas"]["RegimeAssessment"] | null;
            /** @description Tenders that may be one purchase in parts (§ 31) */
            split: components["schemas"]["SplitWarning"] | null;
        };
        AssessRegime: {
            /** @description Main CPV code, eight digits */
            cpv: string | null;
            /**
             * Format: decimal
             * @description Estimated value without VAT, with options
             * @example 1250.50
             */
            value: string;
            /**
             * @description Municipality or region unless said
             * @enum {string}
             */
            buyer?: "central" | "other";
            concession?: boolean;
            /**
             * @description Open unless said
             * @enum {string}
             */
            procedure?: "open" | "restricted" | "neg-w-call" | "neg-wo-call" | "comp-dial" | "innovation" | "oth-single" | "oth-mult";
            /** @description Bids are sent electronically; yes unless said */
            electronic?: boolean;
            /** @description A prior information notice was sent 35 days to 12 months before */
            priorInformation?: boolean;
            /**
             * Format: date
             * @description The day the call is sent; today unless said
             */
            day?: string;
        };
        OpenDataChange: {
            /** @description Its place in the feed; places have no gaps */
            position: string;
            ocid: string;
            /**
             * Format: date-time
             * @description When the change was written
             */
            at: string;
            /** @description Where the release package of the process is */
            release: string;
        };
        ChangeFeed: {
            changes: components["schemas"]["OpenDataChange"][];
            /** @description Ask with this next; the same as before when nothing new has happened */
            cursor: string;
        };
        DirectAwardSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            providerName: string;
            /** @enum {string} */
            status: "draft" | "in-approval" | "awarded" | "cancelled";
            ground: string;
            /** Format: date-time */
            updatedAt: string;
        };
        DirectAwardPage: {
            items: components["schemas"]["DirectAwardSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        AgreedPriceInput: {
            /** Format: uuid */
            lotId: string;
            code: string;
            /**
             * Format: decimal
             * @description Nothing while it has not been agreed
             * @example 1250.50
             */
            unitPrice: string | null;
        };
        DirectAwardInput: {
            /** Format: uuid */
            providerId: string;
            /** @enum {string} */
            ground: "below-thres" | "unsuitable" | "technical" | "exclusive" | "urgency" | "resd" | "contest" | "additional" | "repetition" | "client-relationship";
            /** @description What the law asks for and how it is met */
            reasons: string;
            /** @description Publish a voluntary transparency notice and wait 14 days */
            transparency: boolean;
            prices: components["schemas"]["AgreedPriceInput"][];
        };
        DirectAwardLack: {
            /** @description JSON pointer; `/tender/…` into the draft */
            field: string;
            code: string;
            text: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        DirectAwardDecision: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @description Contracts may be made */
            final: boolean;
            /** Format: date */
            standstillLastDay: string;
            /** Format: date-time */
            standstillEndsAt: string;
            /**
             * Format: uuid
             * @description GET /documents/:id
             */
            documentId: string | null;
        };
        DirectAwardDetail: {
            /** Format: uuid */
            providerId: string;
            /** @enum {string} */
            ground: "below-thres" | "unsuitable" | "technical" | "exclusive" | "urgency" | "resd" | "contest" | "additional" | "repetition" | "client-relationship";
            /** @description What the law asks for and how it is met */
            reasons: string;
            /** @description Publish a voluntary transparency notice and wait 14 days */
            transparency: boolean;
            prices: components["schemas"]["AgreedPriceInput"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            tenderTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            providerName: string;
            /** @enum {string} */
            status: "draft" | "in-approval" | "awarded" | "cancelled";
            /** @description Type of the transparency notice its regime knows */
            noticeType: string | null;
            /**
             * Format: decimal
             * @description Estimated quantities at the agreed prices
             * @example 1250.50
             */
            total: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            awardedAt: string | null;
            cancelReason: string | null;
            /** @description The grounds its regime knows */
            grounds: components["schemas"]["DirectAwardGround"][];
            lacks: components["schemas"]["DirectAwardLack"][];
            decision: components["schemas"]["DirectAwardDecision"] | null;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        DirectlyAwardedLot: {
            number: number;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
        };
        PublicDirectAward: {
            decisionNumber: string;
            providerName: string;
            ground: components["schemas"]["DirectAwardGround"];
            reasons: string;
            /** @description Type of the voluntary transparency notice; nothing without one */
            noticeType: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date */
            standstillLastDay: string;
            /** Format: date-time */
            standstillEndsAt: string;
            /** @description The contract may be made */
            final: boolean;
            lots: components["schemas"]["DirectlyAwardedLot"][];
        };
        ProcedureRulesView: {
            /** @enum {string} */
            kind: "open" | "restricted" | "negotiated" | "competitive-dialogue" | "innovation-partnership" | "light-free-form" | "light-in-stages" | "framework" | "mini-competition" | "alliance" | "direct-award" | "supplier-register";
            /** @description Code of the eForms list procurement-procedure-type */
            eforms: string;
            stages: ("preparation" | "joining" | "requests" | "selection" | "rounds" | "bids" | "opening" | "evaluation" | "award" | "call-offs" | "development" | "ended")[];
            /** @enum {string} */
            bidders: "anyone" | "invited" | "chosen";
            sealed: boolean;
            minCandidates: number | null;
            /** @enum {string|null} */
            rounds: "negotiation" | "dialogue" | null;
            mayReduce: boolean;
            joinsAnyTime: boolean;
            decisionWorkingDays: number | null;
            /** @description An officer may plan a tender by it */
            planned: boolean;
            law: string;
        };
        PlanView: {
            /** @description Finnish time, 2027-02-15T14:00 */
            requestsDeadline: string | null;
            /** Format: date-time */
            requestsEnd: string | null;
            minCandidates: number | null;
            maxCandidates: number | null;
            mayReduce: boolean;
            selection: {
                fi?: string;
                sv?: string;
                en?: string;
            };
        };
        CallOffOrigin: {
            /** @enum {string} */
            kind: "framework" | "register";
            /**
             * Format: uuid
             * @description The framework tender or the register
             */
            id: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
        };
        StageTime: {
            /** @enum {string} */
            stage: "preparation" | "joining" | "requests" | "selection" | "rounds" | "bids" | "opening" | "evaluation" | "award" | "call-offs" | "development" | "ended";
            days: number | null;
            minimumDays: number;
        };
        LotOfProcedure: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
        };
        AllianceComponents: {
            lot: string;
            /** @description Per cent */
            capability: string;
            price: string;
        };
        RequestView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** @enum {string} */
            status: "submitted" | "withdrawn" | "selected" | "declined";
            statement: string;
            /** Format: date-time */
            submittedAt: string;
            /** @enum {string|null} */
            ground: "unsuitable" | "not-among-best" | null;
            reason: string | null;
            version: number;
        };
        RoundAnswerView: {
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description SHA-256 of the sealed answer */
            sha256: string;
            /** @description Null until the round is unsealed */
            text: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            preliminaryPrice: string | null;
        };
        RoundView: {
            number: number;
            title: string;
            invitation: string;
            wantsPrice: boolean;
            /** Format: date-time */
            answersUntil: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            unsealedAt: string | null;
            /** @description The buyer's record; not shown to providers */
            record: string | null;
            /** Format: date-time */
            recordedAt: string | null;
            version: number;
            answers: components["schemas"]["RoundAnswerView"][];
        };
        DevelopmentView: {
            goals: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            target: string | null;
            /** Format: date */
            plannedEnd: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string|null} */
            outcome: "continue" | "stop" | null;
            grounds: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            version: number;
        };
        CallOffRow: {
            /** Format: uuid */
            tenderId: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            status: string;
            /** Format: date-time */
            submissionEnd: string | null;
        };
        OfficerProcedure: {
            /** Format: uuid */
            tenderId: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            stage: "preparation" | "joining" | "requests" | "selection" | "rounds" | "bids" | "opening" | "evaluation" | "award" | "call-offs" | "development" | "ended";
            rules: components["schemas"]["ProcedureRulesView"];
            /** @description Null where nobody is selected and no plan was made */
            plan: components["schemas"]["PlanView"] | null;
            /** Format: date-time */
            submissionEnd: string | null;
            origin: components["schemas"]["CallOffOrigin"] | null;
            /** @description Of the tender; for If-Match of the plan */
            version: number;
            times: components["schemas"]["StageTime"][];
            lots: components["schemas"]["LotOfProcedure"][];
            components: components["schemas"]["AllianceComponents"][];
            /** @description Empty until their deadline */
            requests: components["schemas"]["RequestView"][];
            invitations: components["schemas"]["InvitationView"][];
            rounds: components["schemas"]["RoundView"][];
            development: components["schemas"]["DevelopmentView"] | null;
            callOffs: components["schemas"]["CallOffRow"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        RequestDecisionInput: {
            selected: boolean;
            /**
             * @description Of a declined candidate
             * @enum {string|null}
             */
            ground: "unsuitable" | "not-among-best" | null;
            reason: string;
        };
        RoundInputBody: {
            title: string;
            invitation: string;
            /** @description A preliminary offer is asked for */
            wantsPrice: boolean;
            /** @description Finnish time, 2027-02-15T14:00 */
            answersUntil: string;
        };
        RoundRecordInput: {
            record: string;
        };
        ReduceInput: {
            /** Format: uuid */
            providerId: string;
            reason: string;
        };
        CallOffInput: {
            /**
             * Format: uuid
             * @description The framework's lot
             */
            lotId: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            description: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @example 1250.50
             */
            estimatedValue: string;
            durationMonths: number;
            /** @description Finnish time, 2027-02-15T14:00 */
            submissionDeadline: string;
        };
        CreatedCallOff: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        StartDevelopmentInput: {
            goals: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            target: string | null;
            /** Format: date */
            plannedEnd: string;
        };
        EndDevelopmentInput: {
            /** @enum {string} */
            outcome: "continue" | "stop";
            grounds: string;
        };
        PublicProcedure: {
            /** Format: uuid */
            tenderId: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            stage: "preparation" | "joining" | "requests" | "selection" | "rounds" | "bids" | "opening" | "evaluation" | "award" | "call-offs" | "development" | "ended";
            rules: components["schemas"]["ProcedureRulesView"];
            /** @description Null where nobody is selected and no plan was made */
            plan: components["schemas"]["PlanView"] | null;
            /** Format: date-time */
            submissionEnd: string | null;
            origin: components["schemas"]["CallOffOrigin"] | null;
        };
        ProviderProcedure: {
            /** Format: uuid */
            tenderId: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            stage: "preparation" | "joining" | "requests" | "selection" | "rounds" | "bids" | "opening" | "evaluation" | "award" | "call-offs" | "development" | "ended";
            rules: components["schemas"]["ProcedureRulesView"];
            /** @description Null where nobody is selected and no plan was made */
            plan: components["schemas"]["PlanView"] | null;
            /** Format: date-time */
            submissionEnd: string | null;
            origin: components["schemas"]["CallOffOrigin"] | null;
            ownRequest: components["schemas"]["RequestView"] | null;
            ownInvitation: components["schemas"]["InvitationView"] | null;
            rounds: components["schemas"]["RoundView"][];
            development: components["schemas"]["DevelopmentView"] | null;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        RequestInput: {
            /** @description How the provider meets the selection criteria */
            statement: string;
        };
        RoundAnswerInput: {
            text: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            preliminaryPrice: string | null;
        };
        ContractSummary: {
            /** Format: uuid */
            id: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            status: "draft" | "in-signature" | "active" | "suspended" | "ended";
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            municipalities: string[];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which it is no longer valid
             */
            validTo: string;
            /**
             * Format: decimal
             * @description The most that may be paid for outcomes
             * @example 1250.50
             */
            cap: string;
            signatures: number;
            /** @description In signature, and the side of the reader has not signed though the reader may */
            waitsForMe: boolean;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            lotReference: string;
        };
        DraftedContracts: {
            contracts: components["schemas"]["ContractSummary"][];
        };
        ContractPage: {
            items: components["schemas"]["ContractSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        ContractPriceLine: {
            code: string;
            /** @enum {string} */
            kind: "unit" | "attachment" | "milestone";
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            unit: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /**
             * Format: decimal
             * @example 1250.50
             */
            unitPrice: string;
            thresholdDays: number | null;
            vatCategory: string;
            clause: string;
        };
        ContractSignature: {
            /** @enum {string} */
            party: "authority" | "provider";
            personName: string;
            personRole: string;
            documentSha256: string;
            /** Format: date-time */
            signedAt: string;
        };
        ContractDetail: {
            /** Format: uuid */
            id: string;
            number: string;
            title: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            status: "draft" | "in-signature" | "active" | "suspended" | "ended";
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            municipalities: string[];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which it is no longer valid
             */
            validTo: string;
            /**
             * Format: decimal
             * @description The most that may be paid for outcomes
             * @example 1250.50
             */
            cap: string;
            signatures: number;
            /** @description In signature, and the side of the reader has not signed though the reader may */
            waitsForMe: boolean;
            /** Format: uuid */
            tenderId: string;
            tenderNumber: string;
            lotReference: string;
            version: number;
            endReason: string | null;
            /** Format: uuid */
            documentId: string | null;
            documentSha256: string | null;
            /**
             * Format: decimal
             * @description Outcome money not yet earned
             * @example 1250.50
             */
            remaining: string;
            prices: components["schemas"]["ContractPriceLine"][];
            /** @description Who signed what, and when */
            signed: components["schemas"]["ContractSignature"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        SignContract: {
            /** @description SHA-256 of the document the signer has read */
            documentSha256: string;
        };
        SignedContract: {
            /** Format: uuid */
            contractId: string;
            active: boolean;
        };
        ContractReason: {
            reason: string;
        };
        ClientItem: {
            /** Format: uuid */
            id: string;
            reference: string;
            name: string;
            /** @example 740 */
            municipality: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** Format: uuid */
            caseWorkerId: string;
            caseWorkerName: string;
            /** @enum {string|null} */
            level: "little" | "some" | "much" | null;
            /** @enum {string|null} */
            segment: "A" | "B" | "C" | null;
            openVouchers: number;
            /**
             * @description What waits for the case worker
             * @enum {string}
             */
            waitsFor: "assess" | "approve-events" | "help-choose" | "grant" | "nothing";
        };
        ClientPage: {
            items: components["schemas"]["ClientItem"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        CreateClient: {
            name: string;
            email: string;
            phone?: string;
            /** @example 740 */
            municipality: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @description Personal identity code; in the demo of invented people only (individual number 900–999) */
            personalCode: string;
            /**
             * Format: uuid
             * @description The one who registers unless given
             */
            caseWorkerId?: string;
            /**
             * Format: uuid
             * @description The person who already signs in as this client
             */
            personId?: string;
        };
        CreatedClient: {
            /** Format: uuid */
            id: string;
            reference: string;
        };
        CaseWorker: {
            /** Format: uuid */
            id: string;
            name: string;
            clients: number;
        };
        CaseWorkers: {
            items: components["schemas"]["CaseWorker"][];
        };
        NextStepItem: {
            /** @enum {string} */
            code: "confirm-event" | "choose" | "wait-provider" | "meet-provider" | "wait-grant" | "assessment" | "talk";
            /** @enum {string} */
            who: "client" | "provider" | "case-worker";
            /** Format: uuid */
            voucherId: string | null;
            /** Format: uuid */
            eventId: string | null;
        };
        ClientPerson: {
            /** @enum {string} */
            role: "case-worker" | "provider";
            name: string;
            /** @description The service of a provider */
            serviceKind: string | null;
        };
        GroundRow: {
            /** @enum {string} */
            about: "answer" | "level" | "channel" | "service" | "segment";
            code: string;
            /** @enum {string} */
            area?: "work-and-skills" | "health" | "everyday-life" | "money" | "family" | "language" | "digital-skills" | "mobility";
            text: {
                fi: string;
                sv: string;
                en: string;
            };
            points?: number;
        };
        AssessmentItem: {
            /** Format: uuid */
            id: string;
            number: number;
            questionnaire: string;
            answers: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            proposedLevel: "little" | "some" | "much";
            /** @enum {string} */
            level: "little" | "some" | "much";
            /** @enum {string} */
            proposedSegment: "A" | "B" | "C";
            /** @enum {string} */
            segment: "A" | "B" | "C";
            channels: ("digital" | "remote" | "in-person")[];
            services: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
            grounds: components["schemas"]["GroundRow"][];
            reason: string | null;
            /** Format: date-time */
            madeAt: string;
        };
        VoucherChoice: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "proposed" | "accepted" | "declined" | "lapsed" | "withdrawn" | "ended";
            /** Format: uuid */
            offerId: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /**
             * Format: date-time
             * @description Until then the provider answers
             */
            answerBy: string;
            /** Format: date */
            startsOn: string | null;
        };
        VoucherCard: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: uuid */
            clientId: string;
            clientReference: string;
            clientName: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            units: number;
            /** @description Recorded or approved */
            unitsUsed: number;
            /**
             * Format: decimal
             * @description The most it pays for one unit
             * @example 1250.50
             */
            maxUnitPrice: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            value: string;
            /**
             * Format: decimal
             * @description In the ledger now
             * @example 1250.50
             */
            balance: string;
            /**
             * Format: decimal
             * @description Spoken for by events that wait for approval
             * @example 1250.50
             */
            waiting: string;
            /**
             * Format: decimal
             * @description Free to use: balance less waiting
             * @example 1250.50
             */
            available: string;
            waitingEvents: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day of use
             */
            lastDay: string;
            /** @enum {string} */
            status: "granted" | "chosen" | "in-use" | "used" | "expired" | "returned" | "revoked";
            /** Format: date-time */
            grantedAt: string;
            /**
             * Format: uuid
             * @description The decision letter: GET /documents/:id
             */
            letterId: string | null;
            choice: components["schemas"]["VoucherChoice"] | null;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        EventItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            choiceId: string;
            /** Format: uuid */
            voucherId: string;
            voucherNumber: string;
            /** Format: uuid */
            clientId: string;
            clientReference: string;
            clientName: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** Format: date */
            occurredOn: string;
            units: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
            /** @enum {string} */
            status: "recorded" | "withdrawn" | "rejected" | "approved" | "paid";
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Silence until then is consent
             */
            approveBy: string;
            /** @enum {string|null} */
            approvedHow: "client" | "case-worker" | "silence" | "reversal" | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            paidAt: string | null;
            /**
             * Format: uuid
             * @description The event this row corrects
             */
            reversesId: string | null;
            /**
             * Format: uuid
             * @description The row that corrects this event
             */
            reversedById: string | null;
            reason: string | null;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        ClientDetail: {
            /** Format: uuid */
            id: string;
            reference: string;
            name: string;
            email: string;
            phone: string | null;
            /** @example 740 */
            municipality: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            caseWorkerName: string;
            /** Format: uuid */
            caseWorkerId: string;
            /** Format: date-time */
            createdAt: string;
            nextStep: components["schemas"]["NextStepItem"];
            people: components["schemas"]["ClientPerson"][];
            /** @description Newest first */
            assessments: components["schemas"]["AssessmentItem"][];
            vouchers: components["schemas"]["VoucherCard"][];
            events: components["schemas"]["EventItem"][];
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        ChangeClient: {
            name?: string;
            email?: string;
            phone?: string | null;
            /** @example 740 */
            municipality?: string;
            /** @enum {string} */
            language?: "fi" | "sv" | "en";
        };
        HandOverClient: {
            /** Format: uuid */
            caseWorkerId: string;
            reason: string;
        };
        RevealReason: {
            /** @description The client can read it */
            reason: string;
        };
        RevealedCode: {
            personalCode: string;
        };
        MySituation: {
            /** Format: uuid */
            id: string;
            reference: string;
            name: string;
            email: string;
            phone: string | null;
            /** @example 740 */
            municipality: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            caseWorkerName: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            nextStep: components["schemas"]["NextStepItem"];
            /** @description The latest */
            assessment: components["schemas"]["AssessmentItem"] | null;
            vouchers: components["schemas"]["VoucherCard"][];
            /** @description Events that wait for the client */
            eventsToConfirm: components["schemas"]["EventItem"][];
        };
        MySituations: {
            /** @description One for each authority one is a client of */
            items: components["schemas"]["MySituation"][];
        };
        LookItem: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            by: string;
            organisation: string | null;
            /** @description client.read, client.edit, voucher.grant … */
            action: string;
            reason: string | null;
        };
        LookPage: {
            items: components["schemas"]["LookItem"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        AreaItem: {
            /** @enum {string} */
            code: "work-and-skills" | "health" | "everyday-life" | "money" | "family" | "language" | "digital-skills" | "mobility";
            name: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        QuestionOption: {
            code: string;
            points: number;
            text: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        QuestionItem: {
            code: string;
            /** @enum {string} */
            area: "work-and-skills" | "health" | "everyday-life" | "money" | "family" | "language" | "digital-skills" | "mobility";
            text: {
                fi: string;
                sv: string;
                en: string;
            };
            options: components["schemas"]["QuestionOption"][];
        };
        QuestionnaireItem: {
            version: string;
            title: {
                fi: string;
                sv: string;
                en: string;
            };
            areas: components["schemas"]["AreaItem"][];
            questions: components["schemas"]["QuestionItem"][];
            /** @description New assessments answer this version */
            current: boolean;
        };
        GivenAnswers: {
            /** @description Question code → answer code, one for every question of the current questionnaire */
            answers: {
                [key: string]: unknown;
            };
        };
        NeedsProposed: {
            /** @enum {string} */
            level: "little" | "some" | "much";
            points: number;
            channels: ("digital" | "remote" | "in-person")[];
            services: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
            /** @enum {string} */
            segment: "A" | "B" | "C";
            /** @description Why: the answers, the sum, and what follows */
            grounds: components["schemas"]["GroundRow"][];
        };
        AssessClient: {
            /** @description Question code → answer code, one for every question of the current questionnaire */
            answers: {
                [key: string]: unknown;
            };
            /**
             * @description Only where the case worker differs from the proposal
             * @enum {string}
             */
            level?: "little" | "some" | "much";
            /** @enum {string} */
            segment?: "A" | "B" | "C";
            /** @description Needed where level or segment differs */
            reason?: string;
        };
        MadeAssessment: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        ComparedOffer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /**
             * Format: decimal
             * @description The contract's price of one unit
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @description The most a voucher pays for one unit
             * @example 1250.50
             */
            maxUnitPrice: string;
            municipalities: string[];
            /** @example 740 */
            premisesMunicipality: string;
            channels: ("digital" | "remote" | "in-person")[];
            languages: string[];
            accessible: boolean;
            /** Format: date */
            nextFreeOn: string | null;
            description: {
                fi: string;
                sv: string;
                en: string;
            };
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which it is no longer valid
             */
            validTo: string;
            /** @enum {string} */
            status: "active" | "suspended";
            /**
             * Format: decimal
             * @description You pay, for one unit
             * @example 1250.50
             */
            ownCost: string;
            /** @description How many units the voucher is enough for; null without a limit or voucher */
            unitsForVoucher: number | null;
            /** @description From the home municipality to the premises */
            distanceKm: number | null;
            placesFree: number;
        };
        OfferComparison: {
            items: components["schemas"]["ComparedOffer"][];
            /** @enum {string} */
            sort: "neutral" | "distance" | "next-free" | "own-cost";
            /** @description Send it again to see the same order today */
            visit: string;
            /** Format: date */
            day: string;
            /** @description Why the order is what it is */
            orderExplained: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        ServiceItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            /**
             * Format: decimal
             * @example 1250.50
             */
            maxUnitPrice: string;
            unitsDefault: number;
            validityMonths: number;
            /** @description Offers clients can choose from */
            offers: number;
            version: number;
        };
        ServiceList: {
            items: components["schemas"]["ServiceItem"][];
        };
        CreateService: {
            /** @enum {string} */
            kind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /**
             * Format: decimal
             * @description The most the authority pays for one unit
             * @example 1250.50
             */
            maxUnitPrice: string;
            /** @description Units granted unless the case worker says otherwise */
            unitsDefault: number;
            validityMonths: number;
        };
        CreatedService: {
            /** Format: uuid */
            id: string;
        };
        ChangeService: {
            /**
             * Format: decimal
             * @example 1250.50
             */
            maxUnitPrice: string;
            unitsDefault: number;
            validityMonths: number;
        };
        OwnOffer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /**
             * Format: decimal
             * @description The contract's price of one unit
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @description The most a voucher pays for one unit
             * @example 1250.50
             */
            maxUnitPrice: string;
            municipalities: string[];
            /** @example 740 */
            premisesMunicipality: string;
            channels: ("digital" | "remote" | "in-person")[];
            languages: string[];
            accessible: boolean;
            /** Format: date */
            nextFreeOn: string | null;
            description: {
                fi: string;
                sv: string;
                en: string;
            };
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which it is no longer valid
             */
            validTo: string;
            /** @enum {string} */
            status: "active" | "suspended";
            /** Format: uuid */
            contractId: string;
            capacity: number;
            taken: number;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        OwnOfferList: {
            items: components["schemas"]["OwnOffer"][];
        };
        OwnOfferDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /**
             * Format: decimal
             * @description The contract's price of one unit
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @description The most a voucher pays for one unit
             * @example 1250.50
             */
            maxUnitPrice: string;
            municipalities: string[];
            /** @example 740 */
            premisesMunicipality: string;
            channels: ("digital" | "remote" | "in-person")[];
            languages: string[];
            accessible: boolean;
            /** Format: date */
            nextFreeOn: string | null;
            description: {
                fi: string;
                sv: string;
                en: string;
            };
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The first day on which it is no longer valid
             */
            validTo: string;
            /** @enum {string} */
            status: "active" | "suspended";
            /** Format: uuid */
            contractId: string;
            capacity: number;
            taken: number;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        EditOffer: {
            channels: ("digital" | "remote" | "in-person")[];
            /** @description Codes of the list of service languages */
            languages: ("fi" | "sv" | "en" | "se" | "smn" | "sms" | "fse" | "fss" | "ru" | "et" | "uk" | "ar" | "so" | "fa" | "prs" | "ku" | "sq" | "tr" | "vi" | "th" | "zh" | "es" | "fr" | "pl" | "ti")[];
            /** @description Step-free premises */
            accessible: boolean;
            /**
             * @description Where clients come to
             * @example 740
             */
            premisesMunicipality: string;
            /** Format: date */
            nextFreeOn: string | null;
            /** @description Clients at the same time */
            capacity: number;
            description: {
                fi: string;
                sv: string;
                en: string;
            };
        };
        BudgetSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            year: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            allocated: string;
            /**
             * Format: decimal
             * @description On vouchers, not yet earned or released
             * @example 1250.50
             */
            committed: string;
            /**
             * Format: decimal
             * @description Earned by approved service events, corrections taken off
             * @example 1250.50
             */
            earned: string;
            /**
             * Format: decimal
             * @description The part of the earned that has been paid
             * @example 1250.50
             */
            paid: string;
            /**
             * Format: decimal
             * @description Come back from vouchers
             * @example 1250.50
             */
            released: string;
            /**
             * Format: decimal
             * @description Free to grant
             * @example 1250.50
             */
            available: string;
            vouchers: number;
            version: number;
        };
        BudgetList: {
            items: components["schemas"]["BudgetSummary"][];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        CreateBudget: {
            /** Format: uuid */
            serviceId: string;
            year: number;
            /**
             * Format: decimal
             * @description Allocated at once
             * @example 1250.50
             */
            amount: string;
        };
        CreatedBudget: {
            /** Format: uuid */
            id: string;
        };
        BudgetEntry: {
            /** Format: date-time */
            at: string;
            kind: string;
            text: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
        };
        BudgetDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            year: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            allocated: string;
            /**
             * Format: decimal
             * @description On vouchers, not yet earned or released
             * @example 1250.50
             */
            committed: string;
            /**
             * Format: decimal
             * @description Earned by approved service events, corrections taken off
             * @example 1250.50
             */
            earned: string;
            /**
             * Format: decimal
             * @description The part of the earned that has been paid
             * @example 1250.50
             */
            paid: string;
            /**
             * Format: decimal
             * @description Come back from vouchers
             * @example 1250.50
             */
            released: string;
            /**
             * Format: decimal
             * @description Free to grant
             * @example 1250.50
             */
            available: string;
            vouchers: number;
            version: number;
            /** @description The latest movements of its money, newest first */
            movements: components["schemas"]["BudgetEntry"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        RaiseBudget: {
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
            reason: string;
        };
        GrantableService: {
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            kind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            /**
             * Format: decimal
             * @example 1250.50
             */
            maxUnitPrice: string;
            unitsDefault: number;
            validityMonths: number;
            /** @description The assessment proposes it */
            proposed: boolean;
            /**
             * Format: uuid
             * @description This year's budget; null when there is none
             */
            budgetId: string | null;
            /**
             * Format: decimal
             * @description What the budget still holds
             * @example 1250.50
             */
            available: string | null;
            /** @description Providers the client could choose from */
            offers: number;
        };
        GrantableServices: {
            items: components["schemas"]["GrantableService"][];
        };
        GrantVoucher: {
            /** Format: uuid */
            serviceId: string;
            /** @description The service's default unless given */
            units?: number;
            /**
             * Format: date
             * @description Today unless given
             */
            validFrom?: string;
            /** @description Why this client gets this service; it stands in the letter */
            grounds: string;
        };
        VoucherValueRow: {
            code: string;
            text: {
                fi: string;
                sv: string;
                en: string;
            };
            units?: number;
            /** @description Cents */
            cents?: string;
        };
        VoucherDetail: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: uuid */
            clientId: string;
            clientReference: string;
            clientName: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            units: number;
            /** @description Recorded or approved */
            unitsUsed: number;
            /**
             * Format: decimal
             * @description The most it pays for one unit
             * @example 1250.50
             */
            maxUnitPrice: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            value: string;
            /**
             * Format: decimal
             * @description In the ledger now
             * @example 1250.50
             */
            balance: string;
            /**
             * Format: decimal
             * @description Spoken for by events that wait for approval
             * @example 1250.50
             */
            waiting: string;
            /**
             * Format: decimal
             * @description Free to use: balance less waiting
             * @example 1250.50
             */
            available: string;
            waitingEvents: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day of use
             */
            lastDay: string;
            /** @enum {string} */
            status: "granted" | "chosen" | "in-use" | "used" | "expired" | "returned" | "revoked";
            /** Format: date-time */
            grantedAt: string;
            /**
             * Format: uuid
             * @description The decision letter: GET /documents/:id
             */
            letterId: string | null;
            choice: components["schemas"]["VoucherChoice"] | null;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
            grounds: string;
            /** @description Why it is worth what it is */
            valueTrace: components["schemas"]["VoucherValueRow"][];
            events: components["schemas"]["EventItem"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        VoucherPage: {
            items: components["schemas"]["VoucherCard"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        MyVouchers: {
            items: components["schemas"]["VoucherCard"][];
        };
        ReturnVoucher: {
            reason?: string;
        };
        VoucherReason: {
            reason: string;
        };
        ChooseProvider: {
            /** Format: uuid */
            offerId: string;
        };
        MadeChoice: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Until then the provider answers
             */
            answerBy: string;
        };
        ChangeProvider: {
            /** Format: uuid */
            offerId: string;
            /** @description The client need not say why */
            reason?: string;
        };
        ChoiceItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "proposed" | "accepted" | "declined" | "lapsed" | "withdrawn" | "ended";
            /** Format: uuid */
            voucherId: string;
            voucherNumber: string;
            /** Format: uuid */
            offerId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            authorityName: string;
            /** Format: uuid */
            clientId: string;
            clientReference: string;
            clientName: string;
            municipality: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            answerBy: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /**
             * Format: date
             * @description The last day of the voucher
             */
            lastDay: string;
            /**
             * Format: decimal
             * @description What one unit costs the voucher
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @description Still free on the voucher
             * @example 1250.50
             */
            available: string;
            /** @description Units that can still be recorded; null without a limit */
            unitsLeft: number | null;
            unitsUsed: number;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        ChoicePage: {
            items: components["schemas"]["ChoiceItem"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        ChoiceDetail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "proposed" | "accepted" | "declined" | "lapsed" | "withdrawn" | "ended";
            /** Format: uuid */
            voucherId: string;
            voucherNumber: string;
            /** Format: uuid */
            offerId: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** @enum {string} */
            unit: "meeting" | "day" | "assessment";
            authorityName: string;
            /** Format: uuid */
            clientId: string;
            clientReference: string;
            clientName: string;
            municipality: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            answerBy: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /**
             * Format: date
             * @description The last day of the voucher
             */
            lastDay: string;
            /**
             * Format: decimal
             * @description What one unit costs the voucher
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @description Still free on the voucher
             * @example 1250.50
             */
            available: string;
            /** @description Units that can still be recorded; null without a limit */
            unitsLeft: number | null;
            unitsUsed: number;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
            email: string;
            phone: string | null;
            /**
             * Format: date
             * @description The first day an event can be recorded on
             */
            recordFrom: string | null;
            /** Format: date */
            recordTo: string | null;
            events: components["schemas"]["EventItem"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        DeclineChoice: {
            /** @description Seen by the client and the authority */
            reason: string;
        };
        RecordEvent: {
            /**
             * Format: date
             * @description The day of the service, not in the future
             */
            occurredOn: string;
            /** @description Units of the price list that day */
            units: number;
        };
        EventDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            choiceId: string;
            /** Format: uuid */
            voucherId: string;
            voucherNumber: string;
            /** Format: uuid */
            clientId: string;
            clientReference: string;
            clientName: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** @enum {string} */
            serviceKind: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
            /** Format: date */
            occurredOn: string;
            units: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
            /** @enum {string} */
            status: "recorded" | "withdrawn" | "rejected" | "approved" | "paid";
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Silence until then is consent
             */
            approveBy: string;
            /** @enum {string|null} */
            approvedHow: "client" | "case-worker" | "silence" | "reversal" | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            paidAt: string | null;
            /**
             * Format: uuid
             * @description The event this row corrects
             */
            reversesId: string | null;
            /**
             * Format: uuid
             * @description The row that corrects this event
             */
            reversedById: string | null;
            reason: string | null;
            version: number;
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        EventPage: {
            items: components["schemas"]["EventItem"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        MyEvents: {
            items: components["schemas"]["EventItem"][];
        };
        EventReason: {
            /** @description Seen by the client, the provider and the authority */
            reason: string;
        };
        ReversedEvent: {
            /**
             * Format: uuid
             * @description The correcting row
             */
            id: string;
        };
        MilestoneView: {
            component: string;
            title: {
                fi: string;
                sv: string;
                en: string;
            };
            neededDays: number;
            /** Format: date */
            reachedOn: string | null;
            missingDays: number;
            /**
             * Format: date
             * @description The day it is reached if the present work goes on
             */
            expectedOn: string | null;
            /**
             * Format: decimal
             * @description Net
             * @example 1250.50
             */
            amount: string;
        };
        ProgressView: {
            /** @description Days in work that count now */
            days: number;
            working: boolean;
            /**
             * Format: date
             * @description The last day on which new work still continues the count
             */
            resumeBy: string | null;
            next: components["schemas"]["MilestoneView"] | null;
            milestones: components["schemas"]["MilestoneView"][];
        };
        ParticipationSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            contractNumber: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            clientReference: string;
            segment: string;
            /** Format: date */
            startedOn: string;
            /**
             * Format: decimal
             * @description Everything earned for this client so far, net
             * @example 1250.50
             */
            entitled: string;
            /**
             * Format: decimal
             * @description Paid in runs so far, net
             * @example 1250.50
             */
            paid: string;
            /**
             * Format: decimal
             * @description Entitled minus paid
             * @example 1250.50
             */
            waiting: string;
            progress: components["schemas"]["ProgressView"] | null;
        };
        ParticipationPage: {
            items: components["schemas"]["ParticipationSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        FactView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "employment" | "service-event" | "study-start" | "segment";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            employer: string | null;
            /**
             * Format: decimal
             * @example 37.5
             */
            hoursPerWeek: string | null;
            subsidised: boolean;
            /**
             * Format: decimal
             * @example 37.5
             */
            units: string | null;
            /** Format: date-time */
            recordedAt: string;
            source: string;
            /**
             * Format: uuid
             * @description The fact this one corrects
             */
            correctsId: string | null;
            /** @description False when a later fact corrects it or it was taken back */
            current: boolean;
            withdrawn: boolean;
            reason: string | null;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        ParticipationDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            contractNumber: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            clientReference: string;
            segment: string;
            /** Format: date */
            startedOn: string;
            /**
             * Format: decimal
             * @description Everything earned for this client so far, net
             * @example 1250.50
             */
            entitled: string;
            /**
             * Format: decimal
             * @description Paid in runs so far, net
             * @example 1250.50
             */
            paid: string;
            /**
             * Format: decimal
             * @description Entitled minus paid
             * @example 1250.50
             */
            waiting: string;
            progress: components["schemas"]["ProgressView"] | null;
            facts: components["schemas"]["FactView"][];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        EmploymentBody: {
            employer: string;
            /** Format: date */
            start: string;
            /**
             * Format: date
             * @description The last day; null while it goes on
             */
            end: string | null;
            /**
             * Format: decimal
             * @example 37.5
             */
            hoursPerWeek: string;
            /** @description Paid with wage subsidy */
            subsidised: boolean;
        };
        RecordedFactId: {
            /** Format: uuid */
            factId: string;
        };
        CorrectionBody: {
            reason: string;
            /** @description What is right instead; null takes the fact back */
            employment: components["schemas"]["EmploymentBody"] | null;
        };
        CorrectedFact: {
            /** Format: uuid */
            factId: string;
            /** Format: uuid */
            participationId: string;
        };
        TariffView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            contractNumber: string;
            contractTitle: {
                fi?: string;
                sv?: string;
                en?: string;
            };
            providerName: string;
            version: number;
            /**
             * Format: date
             * @description For those whose service starts on this day or later
             */
            validFrom: string;
            /** @description SHA-256 of the tariff as canonical JSON */
            sha256: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The tariff itself */
            body: {
                [key: string]: unknown;
            };
        };
        TariffPage: {
            items: components["schemas"]["TariffView"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        AccountView: {
            holder: string;
            iban: string;
            bic: string | null;
            /** Format: date-time */
            keptAt: string;
            keptByName: string | null;
            /** @description The actor kept it and so cannot approve a run that pays to it */
            keptByMe: boolean;
        };
        PayeeView: {
            /** Format: uuid */
            providerId: string;
            providerName: string;
            businessId: string;
            account: components["schemas"]["AccountView"] | null;
        };
        PayeesView: {
            /** @description The account the authority pays from */
            payer: components["schemas"]["AccountView"] | null;
            payees: components["schemas"]["PayeeView"][];
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        AccountBody: {
            /** @description Whose account it is */
            holder: string;
            /** @description With or without spaces */
            iban: string;
            /** @description Found from a Finnish account number when null */
            bic: string | null;
        };
        RunWaiting: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            status: "open" | "calculated" | "frozen" | "approved" | "sent" | "settled" | "cancelled";
            /** Format: date */
            cutOff: string;
            /** Format: date-time */
            createdAt: string;
            preparedByName: string | null;
            approvedByName: string | null;
            /**
             * Format: date
             * @description The day the bank pays
             */
            dueOn: string | null;
            providers: number;
            lines: number;
            /**
             * Format: decimal
             * @description Sum of the lines, net
             * @example 1250.50
             */
            net: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            vat: string;
            /**
             * Format: decimal
             * @description From earlier runs: not paid, sent back, or owed by the provider
             * @example 1250.50
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @description What goes to the bank
             * @example 1250.50
             */
            toPay: string;
            version: number;
            exceptions: number;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        RejectedPayment: {
            /** Format: uuid */
            runId: string;
            runNumber: number;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
            reason: string | null;
            /** Format: date-time */
            at: string;
        };
        ProviderWithoutAccount: {
            /** Format: uuid */
            providerId: string;
            providerName: string;
        };
        FinanceToday: {
            /** Format: date */
            today: string;
            /** Format: date */
            lastCutOff: string | null;
            payerAccountMissing: boolean;
            runs: components["schemas"]["RunWaiting"][];
            /** @description Sent back by the bank and in no later run */
            rejected: components["schemas"]["RejectedPayment"][];
            accountsMissing: components["schemas"]["ProviderWithoutAccount"][];
            bankRowsToLookAt: number;
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        PrepareRunBody: {
            /**
             * Format: date
             * @description Everything earned by the end of this day is in the run
             */
            cutOff: string;
        };
        RunId: {
            /** Format: uuid */
            id: string;
        };
        RunSummary: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            status: "open" | "calculated" | "frozen" | "approved" | "sent" | "settled" | "cancelled";
            /** Format: date */
            cutOff: string;
            /** Format: date-time */
            createdAt: string;
            preparedByName: string | null;
            approvedByName: string | null;
            /**
             * Format: date
             * @description The day the bank pays
             */
            dueOn: string | null;
            providers: number;
            lines: number;
            /**
             * Format: decimal
             * @description Sum of the lines, net
             * @example 1250.50
             */
            net: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            vat: string;
            /**
             * Format: decimal
             * @description From earlier runs: not paid, sent back, or owed by the provider
             * @example 1250.50
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @description What goes to the bank
             * @example 1250.50
             */
            toPay: string;
            version: number;
        };
        RunPage: {
            items: components["schemas"]["RunSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        SettlementView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            lines: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            net: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            vat: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            due: string;
            reference: string;
            /**
             * Format: decimal
             * @description Null when nothing is sent to this provider
             * @example 1250.50
             */
            payment: string | null;
            /** @enum {string|null} */
            paymentStatus: "prepared" | "sent" | "settled" | "rejected" | null;
            iban: string | null;
            /** @description Why the bank sent it back */
            bankReason: string | null;
        };
        ExceptionView: {
            /** @enum {string} */
            kind: "no-account" | "account-changed" | "negative" | "contract-cap" | "corrections";
            /** Format: uuid */
            providerId: string;
            providerName: string;
            contractNumber: string | null;
            lines: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
            /** @description In the reader's language */
            text: string;
        };
        RunDetail: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            status: "open" | "calculated" | "frozen" | "approved" | "sent" | "settled" | "cancelled";
            /** Format: date */
            cutOff: string;
            /** Format: date-time */
            createdAt: string;
            preparedByName: string | null;
            approvedByName: string | null;
            /**
             * Format: date
             * @description The day the bank pays
             */
            dueOn: string | null;
            providers: number;
            lines: number;
            /**
             * Format: decimal
             * @description Sum of the lines, net
             * @example 1250.50
             */
            net: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            vat: string;
            /**
             * Format: decimal
             * @description From earlier runs: not paid, sent back, or owed by the provider
             * @example 1250.50
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @description What goes to the bank
             * @example 1250.50
             */
            toPay: string;
            version: number;
            /** @description SHA-256 over facts, tariffs, lines, sums and accounts */
            hash: string | null;
            /**
             * Format: date-time
             * @description Facts recorded later are not in the run
             */
            snapshotAt: string;
            settlements: components["schemas"]["SettlementView"][];
            exceptions: components["schemas"]["ExceptionView"][];
            permittedActions: components["schemas"]["PermittedAction"][];
            history: components["schemas"]["HistoryEntry"][];
        };
        LineView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** Format: uuid */
            participationId: string;
            clientReference: string;
            contractNumber: string;
            component: string;
            title: {
                fi: string;
                sv: string;
                en: string;
            };
            /** @enum {string} */
            funding: "voucher" | "contract";
            /** Format: date */
            outcomeDate: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            quantity: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @description What is entitled in all
             * @example 1250.50
             */
            entitled: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            paidBefore: string;
            /**
             * Format: decimal
             * @description Waits because the outcome money of the contract does not reach it
             * @example 1250.50
             */
            held: string;
            /**
             * Format: decimal
             * @description What this line pays
             * @example 1250.50
             */
            net: string;
            vatCategory: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            vatPercent: string;
            /** Format: uuid */
            correctsLineId: string | null;
        };
        LinePage: {
            items: components["schemas"]["LineView"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        WhyRow: {
            label: string;
            amount: string | null;
        };
        WhyFact: {
            /** Format: uuid */
            id: string | null;
            text: string;
        };
        LinkedLine: {
            /** Format: uuid */
            id: string;
            runNumber: number;
            /** Format: date */
            outcomeDate: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            net: string;
        };
        WhyView: {
            /** Format: uuid */
            lineId: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            sentence: string;
            rows: components["schemas"]["WhyRow"][];
            rules: string[];
            facts: components["schemas"]["WhyFact"][];
            /**
             * Format: decimal
             * @example 1250.50
             */
            net: string;
            /** Format: uuid */
            tariffVersionId: string;
            tariffSha256: string;
            /** @description The line this one corrects */
            corrects: components["schemas"]["LinkedLine"] | null;
            /** @description Lines that correct this one */
            correctedBy: components["schemas"]["LinkedLine"][];
            /** @description The amount follows from the trace */
            recomputed: boolean;
            /** @description What the amount was computed from */
            trace: {
                [key: string]: unknown;
            };
        };
        CancelRunBody: {
            reason: string;
        };
        BankFileBody: {
            /** @description Name of the file */
            name: string;
            /** @description The file itself: pain.002.001.03 or pain.002.001.10 */
            xml: string;
            /**
             * Format: uuid
             * @description The run it should be about; null when the file itself says
             */
            runId: string | null;
        };
        BankRowView: {
            /** Format: uuid */
            id: string;
            endToEndId: string;
            bankStatus: string;
            reasonCode: string | null;
            reasonText: string | null;
            /** Format: uuid */
            paymentId: string | null;
            providerName: string | null;
            /** @enum {string} */
            outcome: "settled" | "rejected" | "returned" | "pending" | "repeated" | "other-run" | "unknown";
        };
        BankFileDetail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "in" | "out";
            kind: string;
            name: string;
            /** Format: uuid */
            runId: string;
            runNumber: number;
            messageId: string;
            sha256: string;
            /** @description How many payments: sent, or by what was done about them */
            summary: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            /** @description This very file had been read before: nothing was done */
            repeated: boolean;
            rows: components["schemas"]["BankRowView"][];
        };
        BankFileSummary: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "in" | "out";
            kind: string;
            name: string;
            /** Format: uuid */
            runId: string;
            runNumber: number;
            messageId: string;
            sha256: string;
            /** @description How many payments: sent, or by what was done about them */
            summary: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
        };
        BankFilePage: {
            items: components["schemas"]["BankFileSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        BankRowToLookAt: {
            /** Format: uuid */
            id: string;
            endToEndId: string;
            bankStatus: string;
            reasonCode: string | null;
            reasonText: string | null;
            /** Format: uuid */
            paymentId: string | null;
            providerName: string | null;
            /** @enum {string} */
            outcome: "settled" | "rejected" | "returned" | "pending" | "repeated" | "other-run" | "unknown";
            /** Format: uuid */
            fileId: string;
            fileName: string;
            /** Format: date-time */
            createdAt: string;
        };
        BankRowPage: {
            items: components["schemas"]["BankRowToLookAt"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        VatRowView: {
            category: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            percent: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            net: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            vat: string;
        };
        StatementDocuments: {
            /**
             * Format: uuid
             * @description GET /documents/:id; null until it is drawn
             */
            fi: string | null;
            /** Format: uuid */
            sv: string | null;
            /** Format: uuid */
            en: string | null;
        };
        StatementSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            runNumber: number;
            /** Format: date */
            cutOff: string;
            /** Format: date */
            dueOn: string | null;
            authorityName: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            lines: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            net: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            vat: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            due: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            payment: string | null;
            /**
             * Format: decimal
             * @description Moves to the next run
             * @example 1250.50
             */
            carriedOn: string;
            /** @enum {string|null} */
            paymentStatus: "prepared" | "sent" | "settled" | "rejected" | null;
            /** @description The bank has paid it */
            settled: boolean;
            reference: string;
            iban: string | null;
            bankReason: string | null;
            vatRows: components["schemas"]["VatRowView"][];
            documents: components["schemas"]["StatementDocuments"];
        };
        StatementPage: {
            items: components["schemas"]["StatementSummary"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        StatementLineView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** Format: uuid */
            participationId: string;
            clientReference: string;
            contractNumber: string;
            component: string;
            title: {
                fi: string;
                sv: string;
                en: string;
            };
            /** @enum {string} */
            funding: "voucher" | "contract";
            /** Format: date */
            outcomeDate: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            quantity: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            unitPrice: string;
            /**
             * Format: decimal
             * @description What is entitled in all
             * @example 1250.50
             */
            entitled: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            paidBefore: string;
            /**
             * Format: decimal
             * @description Waits because the outcome money of the contract does not reach it
             * @example 1250.50
             */
            held: string;
            /**
             * Format: decimal
             * @description What this line pays
             * @example 1250.50
             */
            net: string;
            vatCategory: string;
            /**
             * Format: decimal
             * @example 37.5
             */
            vatPercent: string;
            /** Format: uuid */
            correctsLineId: string | null;
            clause: string;
            tariffVersion: number;
            correctsRun: number | null;
        };
        StatementDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            runNumber: number;
            /** Format: date */
            cutOff: string;
            /** Format: date */
            dueOn: string | null;
            authorityName: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            lines: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            net: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            vat: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            due: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            payment: string | null;
            /**
             * Format: decimal
             * @description Moves to the next run
             * @example 1250.50
             */
            carriedOn: string;
            /** @enum {string|null} */
            paymentStatus: "prepared" | "sent" | "settled" | "rejected" | null;
            /** @description The bank has paid it */
            settled: boolean;
            reference: string;
            iban: string | null;
            bankReason: string | null;
            vatRows: components["schemas"]["VatRowView"][];
            documents: components["schemas"]["StatementDocuments"];
            statementLines: components["schemas"]["StatementLineView"][];
        };
        MonthComing: {
            /** @description YYYY-MM */
            month: string;
            outcomes: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
        };
        OutcomeComing: {
            /** Format: uuid */
            participationId: string;
            clientReference: string;
            contractNumber: string;
            component: string;
            /** Format: date */
            expectedOn: string;
            /**
             * Format: decimal
             * @example 1250.50
             */
            amount: string;
        };
        MoneyComing: {
            /**
             * Format: decimal
             * @description Earned and not yet in a run, net
             * @example 1250.50
             */
            waiting: string;
            /**
             * Format: decimal
             * @description Comes about within a year if the jobs that are known go on, net
             * @example 1250.50
             */
            expected: string;
            months: components["schemas"]["MonthComing"][];
            soonest: components["schemas"]["OutcomeComing"][];
        };
        KindTotal: {
            /** @enum {string} */
            kind: "appropriation" | "budget" | "voucher" | "contract" | "payable" | "paid";
            accounts: number;
            /**
             * Format: decimal
             * @example 1250.50
             */
            balance: string;
        };
        AccountRowView: {
            code: string;
            /** @enum {string} */
            kind: "appropriation" | "budget" | "voucher" | "contract" | "payable" | "paid";
            title: string;
            /** Format: uuid */
            providerId: string | null;
            /**
             * Format: decimal
             * @example 1250.50
             */
            balance: string;
        };
        AccountPage: {
            items: components["schemas"]["AccountRowView"][];
            /** @description Pass it as `cursor` to go on; null at the end */
            next: string | null;
            /** @description Hits in all, where the list counts them */
            total: number | null;
        };
        LedgerState: {
            totals: components["schemas"]["KindTotal"][];
            /**
             * Format: decimal
             * @description Sum of all balances: zero in double entry
             * @example 1250.50
             */
            sum: string;
            /** @description Every balance is the sum of its postings, and they sum to zero */
            balanced: boolean;
            accounts: components["schemas"]["AccountPage"];
        };
        Problem: {
            /** @description Stable: /problems/{code} */
            type: string;
            title: string;
            status: number;
            code: string;
            /** @description In the language of Accept-Language: fi, sv or en */
            detail: string;
            /** @description The id under which the call was logged */
            instance: string;
            params?: {
                [key: string]: string;
            };
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    Health_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Codelists_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: "municipalities" | "regions" | "cpv" | "service-kinds" | "languages" | "exclusion-grounds";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Code"][];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mail_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_login: {
        parameters: {
            query?: {
                /** @description Where to go afterwards: a path of this service */
                returnTo?: string;
                /** @description The language of the page to sign in on */
                language?: "fi" | "sv" | "en";
                /** @description Demo only: the id of the account to sign in as, without choosing */
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the issuer */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To where the person was going, or to `/?signInProblem=…` */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Session_actFor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActFor"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_changeLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLanguage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sandbox_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccountList"];
                };
            };
        };
    };
    Sandbox_clock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
        };
    };
    Sandbox_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClock"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeImport_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the file, percent-encoded */
                "X-File-Name"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
                "text/xml": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedTender"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                serviceKind?: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
                municipality?: string[];
                /** @description In number, title or description, in any language */
                words?: string;
                status?: ("draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTenderPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_board: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderBoard"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenderInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_return: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_cancelLot: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                lotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tenders_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTender"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicTenders_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                serviceKind?: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
                municipality?: string[];
                /** @description In number, title or description, in any language */
                words?: string;
                status?: ("draft" | "in-approval" | "scheduled" | "published" | "opened" | "decided" | "concluded" | "cancelled")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderPage"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicTenders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTender"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderTenders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderTender"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_return: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Revisions_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                revisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicRevisions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRevision"][];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicRevisions_asOf: {
        parameters: {
            query: {
                at: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTender"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_fitting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FittingTenders"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_alerts: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                /** @description Only those not read yet */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_searches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearches"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unsubscribe_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unsubscribe_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Providers_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                /** @description CPV branches: everything narrower is found too */
                cpv?: string[];
                /** @description Regions (NUTS 3) the company is local in */
                area?: string[];
                serviceKind?: ("job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help")[];
                municipality?: string[];
                /** @description In the name, or the business id */
                words?: string;
                /** @description The same under the name that lists of the web app use */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPage"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Providers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProfile"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnProfile_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnProfile_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProfile"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentInvitation"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOffer"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOffer"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfDeclaration_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfDeclaration_declare: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderDeclaration_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bids_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: "deadline" | "-deadline" | "receivedAt" | "-receivedAt";
                status?: "draft" | "submitted" | "withdrawn" | "opened" | "accepted" | "rejected" | "excluded";
                tenderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bids_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptVerification"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bids_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bids_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidReceiptAnswer"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bids_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bids_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bidding_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBid"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidReceiptAnswer"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bidding_opening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bidding_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareOpening"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bidding_hashes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedHashes"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BidDrafts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidDraftDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BidDrafts_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BidDraftContent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidDraftDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BidDrafts_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BidAttachments_attach: {
        parameters: {
            query?: never;
            header: {
                /** @description Name of the file, percent-encoded */
                "X-File-Name": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAttachmentAnswer"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BidAttachments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BidAttachments_detach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BidAttachments_opened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consortia_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsortiumMember"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consortia_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsortiumMember"][];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consortia_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsortiumMember"][];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consortia_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsortiumMember"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consortia_invitations: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consortia_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consortia_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluation_evaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluation_ranking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotRanking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluation_score: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreLot"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotRanking"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluation_exclude: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcludeBid"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Award_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: "standstillEndsAt" | "-standstillEndsAt" | "decidedAt" | "-decidedAt";
                status?: "standstill" | "final";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Award_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Award_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAward"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Award_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Questions_published: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedAnswers"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Questions_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderQuestions"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Questions_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderQuestions"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Questions_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderQuestions"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Questions_unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderQuestions"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clarifications_waiting: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: "questionsEnd" | "-questionsEnd" | "askedAt" | "-askedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clarifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerQuestions"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clarifications_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerQuestions"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clarifications_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishAnswers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerQuestions"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clarifications_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerQuestions"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clarifications_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerQuestions"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clarifications_dismiss: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerQuestions"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanItemInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanItemInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_start: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedTender"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanItems_tell: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorInformation"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TenderBasis_citables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citables"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TenderBasis_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderBases"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TenderBasis_cite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BasisList"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderBases"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicPlanning_plans: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicPlanning_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPlan"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicPlanning_notices: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorInformationPage"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicPlanning_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorInformation"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicPlanning_basis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderBases"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                status?: ("draft" | "open" | "closed" | "summarised")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeadline"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_summarise: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicConsultations_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                status?: ("draft" | "open" | "closed" | "summarised")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationPage"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicConsultations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicConsultation"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderConsultations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderConsultation"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderConsultations_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderConsultation"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ideas_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                status?: ("sent" | "in-discussion" | "taken-up" | "declined")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ideas_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ideas_discuss: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ideas_takeUp: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ideas_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ideas_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaMessageInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderIdeas_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                status?: ("sent" | "in-discussion" | "taken-up" | "declined")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderIdeas_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderIdeas_addressees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Addressees"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderIdeas_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderIdeas_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaMessageInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                consultationId?: string;
                planItemId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Findings_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Regime_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenderRegime"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Regime_assess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessRegime"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegimeAssessment"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangeFeed_read: {
        parameters: {
            query?: {
                /** @description The `cursor` of the answer before; without it the feed begins at its beginning */
                cursor?: string;
                /** @description Changes in the answer; 200 unless said */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeFeed"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                status?: "draft" | "in-approval" | "awarded" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectAwardInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectAwardInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_return: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectAwardDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectAward_readPublic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDirectAward"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDecisionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_openRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundInputBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_unseal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundRecordInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_reduce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReduceInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_callForBids: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_callOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOffInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedCallOff"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_startDevelopment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDevelopmentInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Procedures_endDevelopment: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDevelopmentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicProcedures_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRulesView"][];
                };
            };
        };
    };
    PublicProcedures_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProcedure"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderProcedures_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProcedure"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderProcedures_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderProcedures_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProcedure"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderProcedures_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundAnswerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProcedure"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedContracts"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                status?: ("draft" | "in-signature" | "active" | "suspended" | "ended")[];
                serviceKind?: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
                /** @description Words in the number, the title or the name of the provider */
                q?: string;
                tenderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_send: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedContract"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_terminate: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenData_list: {
        parameters: {
            query?: {
                /** @description Where to go on; the address of the next page is in the Link header */
                cursor?: string;
                /** @description Tenders in the package */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenData_dump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
        };
    };
    OpenData_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ocid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenData_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ocid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: "waitsFor" | "name" | "reference" | "municipality";
                /** @description Words of the name, or the reference */
                search?: string;
                municipality?: string;
                /** @description Only clients I am responsible for */
                mine?: boolean;
                waitsFor?: ("assess" | "approve-events" | "help-choose" | "grant" | "nothing")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClient"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClient"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_caseWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWorkers"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClient"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverClient"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedCode"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_situation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySituations"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_looks: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_questionnaire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireItem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenAnswers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsProposed"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_assess: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessClient"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeAssessment"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_compare: {
        parameters: {
            query?: {
                /** @description neutral unless the viewer sorts */
                sort?: "neutral" | "distance" | "next-free" | "own-cost";
                channel?: "digital" | "remote" | "in-person";
                language?: "fi" | "sv" | "en" | "se" | "smn" | "sms" | "fse" | "fss" | "ru" | "et" | "uk" | "ar" | "so" | "fa" | "prs" | "ku" | "sq" | "tr" | "vi" | "th" | "zh" | "es" | "fr" | "pl" | "ti";
                accessible?: boolean;
                serviceKind?: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
                /** @description Where the client lives: what is offered there, and the distances from there */
                municipality?: string;
                /** @description Any value that stays the same during a visit; the neutral order follows it */
                visit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferComparison"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateService"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedService"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeService"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOfferList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOfferDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditOffer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOfferDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Budgets_list: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Budgets_create: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBudget"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedBudget"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Budgets_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Budgets_raise: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseBudget"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Grants_grantable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantableServices"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Grants_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantVoucher"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Grants_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: "-grantedAt" | "grantedAt" | "lastDay" | "number";
                status?: ("granted" | "chosen" | "in-use" | "used" | "expired" | "returned" | "revoked")[];
                serviceKind?: "job-coaching" | "career-guidance" | "work-ability-assessment" | "language-coaching" | "startup-coaching" | "recruiting-help";
                budgetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Grants_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVouchers"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Grants_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Grants_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVoucher"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Grants_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Choice_compare: {
        parameters: {
            query?: {
                /** @description neutral unless the viewer sorts */
                sort?: "neutral" | "distance" | "next-free" | "own-cost";
                channel?: "digital" | "remote" | "in-person";
                language?: "fi" | "sv" | "en" | "se" | "smn" | "sms" | "fse" | "fss" | "ru" | "et" | "uk" | "ar" | "so" | "fa" | "prs" | "ku" | "sq" | "tr" | "vi" | "th" | "zh" | "es" | "fr" | "pl" | "ti";
                accessible?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferComparison"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Choice_choose: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseProvider"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeChoice"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Choice_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProvider"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeChoice"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Choice_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: "answerBy" | "-proposedAt" | "clientName";
                status?: ("proposed" | "accepted" | "ended")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoicePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Choice_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Choice_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Choice_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineChoice"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_record: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEvent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: "-occurredOn" | "occurredOn" | "-recordedAt";
                status?: ("recorded" | "withdrawn" | "rejected" | "approved" | "paid")[];
                choiceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEvents"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventReason"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversedEvent"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facts_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                contractId?: string;
                providerId?: string;
                /** @description Beginning of the client reference */
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facts_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facts_record: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmploymentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Facts_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedFact"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tariffs_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                contractId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TariffPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tariffs_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TariffView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Payees_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeesView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Payees_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeesView"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Payees_keepPayer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeesView"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinanceToday"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                status?: ("open" | "calculated" | "frozen" | "approved" | "sent" | "settled" | "cancelled")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description 8–100 visible characters; the same key with the same body gets the same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareRunBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunId"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_lines: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                providerId?: string;
                contractId?: string;
                component?: string;
                /** @description Beginning of the client reference */
                reference?: string;
                only?: "correction" | "held";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_why: {
        parameters: {
            query?: {
                /** @description The reader's own language unless given */
                language?: "fi" | "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_freeze: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_send: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` of the resource the change is based on */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRunBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else since (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRuns_pain001: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                runId?: string;
                direction?: "in" | "out";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFilePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankFileBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFileDetail"];
                };
            };
            /** @description The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule or at this stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A body of this kind is not received */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFileDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_toLookAt: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankRowPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_list: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                providerId?: string;
                runId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or of another tenant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_coming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyComing"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_accounts: {
        parameters: {
            query?: {
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Rows on a page */
                limit?: number;
                /** @description A sort of this list; "-" before it turns it round */
                sort?: string;
                kind?: "appropriation" | "budget" | "voucher" | "contract" | "payable" | "paid";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerState"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not hold this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
