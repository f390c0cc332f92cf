"use strict";
exports.id = 72;
exports.ids = [72];
exports.modules = {

/***/ 72:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endLaunch: () => (/* binding */ endLaunch)
/* harmony export */ });
/* harmony import */ var _report_ending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7775);
/* harmony import */ var _stop_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6570);


async function endLaunch(state, manner, platform, voice) {
    const { outcome, stopCommandDue } = await (0,_stop_server_js__WEBPACK_IMPORTED_MODULE_1__/* .stopServer */ .g)(state, manner, platform, voice);
    if (outcome.kind === 'killed') {
        voice.tell(`${state.settings.name}: ${(0,_report_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnding */ .b)({ kind: 'stopped', outcome }, undefined)}`);
    }
    return { ...state, stopCommandDue };
}


/***/ })

};
;